// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.intake.person.DocumentNumber;
import org.zhongfu.intake.person.DocumentType;
import org.zhongfu.intake.representative.RepresentativeKind;
import org.zhongfu.platform.security.RowEncryption;

/**
 * Who applied for the applicant, as it is stored.
 *
 * @param encryptedName full name
 * @param encryptedPhone phone number
 * @param numberType kind of identity document; null when no number was sent
 * @param encryptedIdNumber number of the document
 * @param kind how they may act for the applicant
 * @param relation what they are to the applicant
 */
@Embeddable
record StoredApplyingRepresentative(
        @Column(name = "representative_name_sealed") String encryptedName,

        @Column(name = "representative_phone_sealed") String encryptedPhone,

        @Column(name = "representative_document_type") @Enumerated(EnumType.STRING) @Nullable
        DocumentType numberType,

        @Column(name = "representative_id_number_sealed") @Nullable
        String encryptedIdNumber,

        @Column(name = "representative_kind") @Enumerated(EnumType.STRING)
        RepresentativeKind kind,

        @Column(name = "representative_relation") String relation) {

    private static final String NAME = "application.representative_name";
    private static final String PHONE = "application.representative_phone";
    private static final String ID_NUMBER = "application.representative_id_number";

    static StoredApplyingRepresentative of(ApplyingRepresentative sent, UUID row, RowEncryption encryption) {
        @Nullable DocumentNumber number = sent.document().orElse(null);
        return new StoredApplyingRepresentative(
                encryption.encrypt(NAME, row, sent.name()),
                encryption.encrypt(PHONE, row, sent.phone()),
                number == null ? null : number.type(),
                encryption.encryptOrNull(ID_NUMBER, row, number == null ? null : number.value()),
                sent.kind(),
                sent.relation());
    }

    ApplyingRepresentative plain(UUID row, RowEncryption encryption) {
        return new ApplyingRepresentative(
                encryption.decrypt(NAME, row, encryptedName),
                encryption.decrypt(PHONE, row, encryptedPhone),
                numberType,
                encryption.decryptOrNull(ID_NUMBER, row, encryptedIdNumber),
                kind,
                relation);
    }
}
