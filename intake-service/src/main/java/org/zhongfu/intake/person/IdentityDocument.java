// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.zhongfu.platform.security.RowEncryption;

/**
 * The identity document as a part of a person's file.
 *
 * @param documentType kind of the document
 * @param idNumberIndex keyed hash of the number; files are found by it
 * @param encryptedIdNumber the number
 * @param numberFreed true when the number no longer leads to this file, so that another file may have it
 */
@Embeddable
record IdentityDocument(
        @Enumerated(EnumType.STRING) DocumentType documentType,
        String idNumberIndex,

        @Column(name = "id_number_sealed") String encryptedIdNumber,

        boolean numberFreed) {

    static final String TABLE = "person";

    private static final String COLUMN = "person.id_number";

    static IdentityDocument of(DocumentNumber number, UUID person, RowEncryption encryption) {
        return new IdentityDocument(
                number.type(),
                number.index(TABLE, encryption),
                encryption.encrypt(COLUMN, person, number.value()),
                false);
    }

    DocumentNumber number(UUID person, RowEncryption encryption) {
        return new DocumentNumber(documentType, encryption.decrypt(COLUMN, person, encryptedIdNumber));
    }

    IdentityDocument freed(boolean free) {
        return new IdentityDocument(documentType, idNumberIndex, encryptedIdNumber, free);
    }
}
