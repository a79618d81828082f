// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.kernel;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * A name, title, purpose or source: one line that lists, logs and printed pages show as it is. At most {@code max}
 * characters (code points), not blank, no line break, no angle brackets, no character that is not shown. Null is valid.
 */
@Documented
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Constraint(validatedBy = NameText.Validator.class)
public @interface NameText {

    /** The greatest number of characters. */
    int max();

    /** Key of the message. */
    String message() default "{org.zhongfu.platform.kernel.NameText.message}";

    /** Validation groups; unused. */
    Class<?>[] groups() default {};

    /** Payload; unused. */
    Class<? extends Payload>[] payload() default {};

    /** Checks. */
    final class Validator implements ConstraintValidator<NameText, String> {

        private int max;

        @Override
        public void initialize(NameText limits) {
            max = limits.max();
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null
                    || (text.codePointCount(0, text.length()) <= max
                            && !text.isBlank()
                            && WellFormed.flawOf(text).isEmpty()
                            && text.codePoints().allMatch(Validator::belongsToAName));
        }

        private static boolean belongsToAName(int character) {
            return switch (Character.getType(character)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.PRIVATE_USE,
                        Character.UNASSIGNED,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR -> false;
                default -> character != '<' && character != '>';
            };
        }
    }
}
