// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A mobile number, or a landline with its area code. Null is valid. */
@Documented
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Constraint(validatedBy = PhoneNumber.Validator.class)
public @interface PhoneNumber {

    /** Key of the message. */
    String message() default "{org.zhongfu.intake.person.PhoneNumber.message}";

    /** Validation groups; unused. */
    Class<?>[] groups() default {};

    /** Payload; unused. */
    Class<? extends Payload>[] payload() default {};

    /** Checks. */
    final class Validator implements ConstraintValidator<PhoneNumber, String> {

        private static final Pattern SHAPE = Pattern.compile("(\\+86)?1[3-9]\\d{9}|0\\d{2,3}-?\\d{7,8}");

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || SHAPE.matcher(text).matches();
        }
    }
}
