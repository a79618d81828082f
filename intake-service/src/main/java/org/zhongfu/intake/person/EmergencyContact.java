// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhongfu.base.code.KnownCode;

/**
 * Whom to call in an emergency (紧急联系人), the guardian where there is one.
 *
 * @param name full name
 * @param phone mobile number of 11 digits, or landline with area code
 * @param relation what they are to the person, a code of the list {@code contact-relations}
 */
public record EmergencyContact(
        @Schema(minLength = 1, maxLength = 50) @NotNull @PersonName
        String name,

        @Schema(minLength = 10, maxLength = 14) @NotNull @PhoneNumber
        String phone,

        @NotNull @KnownCode("contact-relations") String relation) {

    /** The text that is encrypted; a name has no line break. */
    String text() {
        return relation + "\n" + phone + "\n" + name;
    }

    static EmergencyContact of(String text) {
        String[] parts = text.split("\n", 3);
        return new EmergencyContact(parts[2], parts[1], parts[0]);
    }

    EmergencyContact withMaskedPhone() {
        return new EmergencyContact(name, Masks.phone(phone), relation);
    }

    /** Without the values: logs must not contain personal data. */
    @Override
    public String toString() {
        return "EmergencyContact[" + relation + "]";
    }
}
