// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.io.IOException;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name of up to 50 letters; names of several parts join them by a dot, as Uyghur and Kazakh names do. Null is valid.
 *
 * <p>A component of a request with this annotation is read in the canonical form ({@link NameForm}), so that every
 * request has the same name whichever dot was typed.
 */
@Documented
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Constraint(validatedBy = PersonName.Validator.class)
@JacksonAnnotationsInside
@JsonDeserialize(using = PersonName.Canonical.class)
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
        /** 〇 is the one letter of names that Unicode counts as a number. */
        private static final Pattern SHAPE =
                Pattern.compile("[\\p{L}\\p{M}〇](?:[\\p{L}\\p{M}〇·.' -]*[\\p{L}\\p{M}〇.])?");

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null
                    || (text.codePointCount(0, text.length()) <= MOST
                            && SHAPE.matcher(text).matches());
        }
    }

    /** Reads a text as strictly as any other, in the canonical form of names. */
    final class Canonical extends StdScalarDeserializer<String> {

        private static final long serialVersionUID = 1L;

        Canonical() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return NameForm.canonical(context.readValue(parser, String.class));
        }
    }
}
