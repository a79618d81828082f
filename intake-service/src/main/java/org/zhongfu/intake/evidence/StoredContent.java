// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.evidence;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.intake.record.StoredJson;
import org.zhongfu.platform.security.RowEncryption;

/**
 * The content of a piece of evidence as it is stored: what it says about the person is encrypted.
 *
 * @param encryptedDetails category, disability, living arrangement and issuer, as one text
 */
@Embeddable
record StoredContent(
        @Enumerated(EnumType.STRING) EvidenceType type,

        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Column(name = "details_sealed") String encryptedDetails) {

    private static final TypeReference<Details> DETAILS = new TypeReference<>() {};

    /** The fields of the content that are encrypted together. */
    private record Details(
            @Nullable String assistanceCategory,
            @Nullable Integer disabilityType,
            @Nullable Integer disabilityLevel,
            @Nullable Boolean livingAlone,
            String issuer) {}

    /**
     * @param column what the details are encrypted for
     */
    static StoredContent of(EvidenceContent content, String column, UUID row, RowEncryption encryption) {
        Details details = new Details(
                content.assistanceCategory(),
                content.disabilityType(),
                content.disabilityLevel(),
                content.livingAlone(),
                content.issuer());
        return new StoredContent(
                content.type(),
                content.validFrom(),
                content.validUntil(),
                encryption.encrypt(column, row, StoredJson.write(details)));
    }

    EvidenceContent content(String column, UUID row, RowEncryption encryption) {
        Details details = StoredJson.read(encryption.decrypt(column, row, encryptedDetails), DETAILS);
        return new EvidenceContent(
                type,
                details.assistanceCategory(),
                details.disabilityType(),
                details.disabilityLevel(),
                details.livingAlone(),
                validFrom,
                validUntil,
                details.issuer());
    }
}
