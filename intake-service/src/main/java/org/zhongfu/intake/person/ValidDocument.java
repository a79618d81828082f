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
import org.zhongfu.contracts.code.CodeList;
import org.zhongfu.contracts.code.CodeLists;

/** The number, when one is sent, has the form of its kind of document. The violation is that of {@code idNumber}.
 * A country is sent for passports only. */
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
        private static final String COUNTRY = "issuingCountry";
        private static final CodeList ISSUING_COUNTRIES =
                CodeLists.named("issuing-countries").orElseThrow();

        private boolean required;

        @Override
        public void initialize(ValidDocument constraint) {
            required = constraint.required();
        }

        @Override
        public boolean isValid(@Nullable HasDocument request, ConstraintValidatorContext context) {
            if (request == null) {
                return true;
            }
            boolean valid = isWithout(fault(request), FIELD, context);
            return isWithout(faultOfCountry(request), COUNTRY, context) && valid;
        }

        private static boolean isWithout(@Nullable String message, String field, ConstraintValidatorContext context) {
            if (message == null) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(message)
                    .addPropertyNode(field)
                    .addConstraintViolation();
            return false;
        }

        private static @Nullable String faultOfCountry(HasDocument request) {
            String country = request.issuingCountry();
            if (country == null) {
                return null;
            }
            if (request.typeOfDocument() != DocumentType.PASSPORT) {
                return "{org.zhongfu.intake.person.ValidDocument.countryOfPassport}";
            }
            return ISSUING_COUNTRIES.has(country) ? null : "{org.zhongfu.intake.person.ValidDocument.unknownCountry}";
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
