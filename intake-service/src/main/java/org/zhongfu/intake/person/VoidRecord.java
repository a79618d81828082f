// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.zhongfu.platform.security.RowEncryption;

/**
 * The voiding of a person's file as a part of it.
 *
 * @param reason why
 * @param encryptedExplanation what was found
 * @param voidedBy subject of the token of the officer
 */
@Embeddable
record VoidRecord(
        @Column(name = "void_reason") @Enumerated(EnumType.STRING)
        PersonVoidReason reason,

        @Column(name = "void_explanation_sealed") String encryptedExplanation,

        @Column(name = "voided_by") String voidedBy) {

    private static final String EXPLANATION = "person.void_explanation";

    static VoidRecord of(VoidPersonRequest request, UUID person, String officer, RowEncryption encryption) {
        return new VoidRecord(
                request.reasonCode(), encryption.encrypt(EXPLANATION, person, request.explanation()), officer);
    }

    String explanation(UUID person, RowEncryption encryption) {
        return encryption.decrypt(EXPLANATION, person, encryptedExplanation);
    }
}
