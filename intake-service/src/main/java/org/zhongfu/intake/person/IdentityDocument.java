// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.zhongfu.platform.security.RowEncryption;

/**
 * The number of the identity document as a part of a person's file.
 *
 * @param idNumberIndex keyed hash of the number; files are found by it
 * @param encryptedIdNumber the number
 * @param numberFreed true when the number no longer leads to this file, so that another file may have it
 */
@Embeddable
record IdentityDocument(
        String idNumberIndex,
        @Column(name = "id_number_sealed") String encryptedIdNumber,
        boolean numberFreed) {

    private static final String COLUMN = "person.id_number";

    static IdentityDocument of(IdNumber idNumber, UUID person, RowEncryption encryption) {
        return new IdentityDocument(
                indexOf(idNumber, encryption), encryption.encrypt(COLUMN, person, idNumber.value()), false);
    }

    static String indexOf(IdNumber idNumber, RowEncryption encryption) {
        return encryption.blindIndex(COLUMN, idNumber.value());
    }

    IdNumber number(UUID person, RowEncryption encryption) {
        return new IdNumber(encryption.decrypt(COLUMN, person, encryptedIdNumber));
    }

    IdentityDocument freed(boolean free) {
        return new IdentityDocument(idNumberIndex, encryptedIdNumber, free);
    }
}
