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
import org.jspecify.annotations.Nullable;

/** An ID number whose check character and birth date are right. Null is valid. */
@Documented
@Target({FIELD, METHOD, PARAMETER})
@Retention(RUNTIME)
@Constraint(validatedBy = ValidIdNumber.Validator.class)
public @interface ValidIdNumber {

    /** Key of the message. */
    String message() default "{org.zhongfu.intake.person.ValidIdNumber.message}";

    /** Validation groups; unused. */
    Class<?>[] groups() default {};

    /** Payload; unused. */
    Class<? extends Payload>[] payload() default {};

    /** Checks. */
    final class Validator implements ConstraintValidator<ValidIdNumber, String> {

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || IdNumber.parse(text).isPresent();
        }
    }
}
