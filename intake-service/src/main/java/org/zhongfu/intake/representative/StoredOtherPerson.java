// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.representative;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.intake.person.DocumentNumber;
import org.zhongfu.intake.person.DocumentType;
import org.zhongfu.platform.security.RowEncryption;

/**
 * A representative who has no file, as it is stored. The name is encrypted too: no list is filtered by it.
 *
 * @param encryptedName full name
 * @param encryptedPhone phone number
 * @param documentType kind of identity document; null when none was shown
 * @param encryptedIdNumber number of the document; null when none was shown
 */
@Embeddable
record StoredOtherPerson(
        @Column(name = "name_sealed") String encryptedName,

        @Column(name = "phone_sealed") String encryptedPhone,

        @Enumerated(EnumType.STRING) @Nullable DocumentType documentType,

        @Column(name = "id_number_sealed") @Nullable String encryptedIdNumber) {

    private static final String NAME = "representative.name";
    private static final String PHONE = "representative.phone";
    private static final String ID_NUMBER = "representative.id_number";

    static StoredOtherPerson of(OtherPerson other, UUID row, RowEncryption encryption) {
        @Nullable DocumentNumber number = other.document().orElse(null);
        return new StoredOtherPerson(
                encryption.encrypt(NAME, row, other.name()),
                encryption.encrypt(PHONE, row, other.phone()),
                number == null ? null : number.type(),
                encryption.encryptOrNull(ID_NUMBER, row, number == null ? null : number.value()));
    }

    OtherPerson plain(UUID row, RowEncryption encryption) {
        return new OtherPerson(
                encryption.decrypt(NAME, row, encryptedName),
                encryption.decrypt(PHONE, row, encryptedPhone),
                documentType,
                encryption.decryptOrNull(ID_NUMBER, row, encryptedIdNumber));
    }
}
