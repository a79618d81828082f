// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A name of up to 50 letters; names of several parts join them by a dot, as Uyghur and Kazakh names do. Null is valid. */
@Documented
@Target({FIELD, METHOD, PARAMETER})
@Retention(RUNTIME)
@Constraint(validatedBy = PersonName.Validator.class)
public @interface PersonName {

    /** Key of the message. */
    String message() default "{org.zhongfu.intake.person.PersonName.message}";

    /** Validation groups; unused. */
    Class<?>[] groups() default {};

    /** Payload; unused. */
    Class<? extends Payload>[] payload() default {};

    /** Checks. */
    final class Validator implements ConstraintValidator<PersonName, String> {

        private static final int MOST = 50;
        private static final Pattern SHAPE =
                Pattern.compile("[\\p{L}\\p{M}](?:[\\p{L}\\p{M}·•‧・.’' -]*[\\p{L}\\p{M}.])?");

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null
                    || (text.codePointCount(0, text.length()) <= MOST
                            && SHAPE.matcher(text).matches());
        }
    }
}
