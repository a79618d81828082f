// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** The number, when one is sent, has the form of its kind of document. The violation is that of {@code idNumber}. */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = ValidDocument.Validator.class)
public @interface ValidDocument {

    /** Key of the message. */
    String message() default "{org.zhongfu.intake.person.ValidDocument.message}";

    /** Validation groups; unused. */
    Class<?>[] groups() default {};

    /** Payload; unused. */
    Class<? extends Payload>[] payload() default {};

    /** True when a number must be sent, unless the document is not known yet. */
    boolean required() default false;

    /** Checks. */
    final class Validator implements ConstraintValidator<ValidDocument, HasDocument> {

        private static final String FIELD = "idNumber";

        private boolean required;

        @Override
        public void initialize(ValidDocument constraint) {
            required = constraint.required();
        }

        @Override
        public boolean isValid(@Nullable HasDocument request, ConstraintValidatorContext context) {
            String message = request == null ? null : fault(request);
            if (message == null) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(message)
                    .addPropertyNode(FIELD)
                    .addConstraintViolation();
            return false;
        }

        private @Nullable String fault(HasDocument request) {
            boolean isKnown = request.typeOfDocument() != DocumentType.NOT_YET_KNOWN;
            if (request.idNumber() == null) {
                return required && isKnown ? "{jakarta.validation.constraints.NotNull.message}" : null;
            }
            if (!isKnown) {
                return "{org.zhongfu.intake.person.ValidDocument.notYetKnown}";
            }
            if (request.document().isPresent()) {
                return null;
            }
            return request.typeOfDocument() == DocumentType.RESIDENT_ID
                    ? "{org.zhongfu.intake.person.ValidIdNumber.message}"
                    : "{org.zhongfu.intake.person.ValidDocument.message}";
        }
    }
}
