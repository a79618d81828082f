// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.representative;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.security.RowEncryption;

/**
 * The document that a representation rests on, as it is stored.
 *
 * @param kind kind of the document
 * @param encryptedReference number of the document
 * @param issuer who issued it
 * @param issuedOn day on which it was issued
 */
@Embeddable
record StoredDocument(
        @Column(name = "document_kind") @Enumerated(EnumType.STRING)
        RepresentationDocumentKind kind,

        @Column(name = "document_reference_sealed") @Nullable
        String encryptedReference,

        @Column(name = "document_issuer") String issuer,

        @Column(name = "document_issued_on") LocalDate issuedOn) {

    private static final String REFERENCE = "representative.document_reference";

    static @Nullable StoredDocument of(@Nullable RepresentationDocument document, UUID row, RowEncryption encryption) {
        return document == null
                ? null
                : new StoredDocument(
                        document.kind(),
                        encryption.encryptOrNull(REFERENCE, row, document.reference()),
                        document.issuer(),
                        document.issuedOn());
    }

    RepresentationDocument plain(UUID row, RowEncryption encryption) {
        return new RepresentationDocument(
                kind, encryption.decryptOrNull(REFERENCE, row, encryptedReference), issuer, issuedOn);
    }
}
