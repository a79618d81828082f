// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.security.RowEncryption;

/**
 * The identity document as a part of a person's file.
 *
 * @param documentType kind of the document
 * @param idNumberIndex keyed hash of the number; files are found by it
 * @param encryptedIdNumber the number
 * @param issuingCountry who issued the passport; null for other documents and when it is not known
 * @param numberFreed true when the number no longer leads to this file, so that another file may have it
 */
@Embeddable
record IdentityDocument(
        @Enumerated(EnumType.STRING) DocumentType documentType,
        String idNumberIndex,

        @Column(name = "id_number_sealed") String encryptedIdNumber,

        @Nullable String issuingCountry,
        boolean numberFreed) {

    static final String TABLE = "person";

    private static final String COLUMN = "person.id_number";

    static IdentityDocument of(DocumentNumber number, UUID person, RowEncryption encryption) {
        return new IdentityDocument(
                number.type(),
                number.index(TABLE, encryption),
                encryption.encrypt(COLUMN, person, number.value()),
                number.issuingCountry(),
                false);
    }

    DocumentNumber number(UUID person, RowEncryption encryption) {
        return new DocumentNumber(documentType, encryption.decrypt(COLUMN, person, encryptedIdNumber), issuingCountry);
    }

    /** True when a number with the same hash can be that of this document: a country that is not known may be any. */
    boolean mayBeIssuedBy(@Nullable String country) {
        return issuingCountry == null || country == null || issuingCountry.equals(country);
    }

    /** True when the number is that of this passport, together with the country that was not known. */
    boolean lacksCountryOf(DocumentNumber number, RowEncryption encryption) {
        return documentType == DocumentType.PASSPORT
                && number.type() == DocumentType.PASSPORT
                && issuingCountry == null
                && number.issuingCountry() != null
                && idNumberIndex.equals(number.index(TABLE, encryption));
    }

    IdentityDocument freed(boolean free) {
        return new IdentityDocument(documentType, idNumberIndex, encryptedIdNumber, issuingCountry, free);
    }
}
