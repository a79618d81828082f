// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.base.code;

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
import org.zhongfu.contracts.code.CodeLists;
import org.zhongfu.platform.web.AreaScope;

/** An area: a code of the list, or a township (9 digits) or village (12 digits) below a county. Null is valid. */
@Documented
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Constraint(validatedBy = AreaCode.Validator.class)
public @interface AreaCode {

    /** True for a place of residence: a county or an area below it, not a prefecture. */
    boolean inhabited() default false;

    /** Key of the message. */
    String message() default "{org.zhongfu.base.code.AreaCode.message}";

    /** Validation groups; unused. */
    Class<?>[] groups() default {};

    /** Payload; unused. */
    Class<? extends Payload>[] payload() default {};

    /** Checks the shape, and the county by the list. */
    final class Validator implements ConstraintValidator<AreaCode, String> {

        private static final Pattern SHAPE = Pattern.compile(AreaScope.CODE_FORM);
        private static final int COUNTY_DIGITS = 6;
        private static final int PREFECTURE_DIGITS = 4;
        private static final String NOT_INHABITED = "{org.zhongfu.base.code.AreaCode.inhabited}";

        private boolean inhabited;

        @Override
        public void initialize(AreaCode constraint) {
            inhabited = constraint.inhabited();
        }

        @Override
        public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
            boolean valid = code == null || (isArea(code) && !(inhabited && isPrefecture(code)));
            if (!valid && inhabited) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(NOT_INHABITED).addConstraintViolation();
            }
            return valid;
        }

        private static boolean isArea(String code) {
            return SHAPE.matcher(code).matches() && CodeLists.AREAS.has(code.substring(0, COUNTY_DIGITS));
        }

        private static boolean isPrefecture(String code) {
            return code.startsWith("00", PREFECTURE_DIGITS);
        }
    }
}
