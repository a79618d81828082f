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
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.CodeList;
import org.zhongfu.contracts.code.CodeLists;

/** A code of a code list; null is valid. */
@Documented
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Constraint(validatedBy = KnownCode.Validator.class)
public @interface KnownCode {

    /** Name of the list, for example {@code service-items}. */
    String value();

    /** Key of the message. */
    String message() default "{org.zhongfu.base.code.KnownCode.message}";

    /** Validation groups; unused. */
    Class<?>[] groups() default {};

    /** Payload; unused. */
    Class<? extends Payload>[] payload() default {};

    /** Looks the code up. */
    final class Validator implements ConstraintValidator<KnownCode, String> {

        private CodeList list = CodeLists.AREAS;

        @Override
        public void initialize(KnownCode constraint) {
            list = CodeLists.named(constraint.value())
                    .orElseThrow(() -> new IllegalStateException("no code list " + constraint.value()));
        }

        @Override
        public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
            return code == null || AddedServices.find(list, code).isPresent();
        }
    }
}
