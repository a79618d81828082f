// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.platform.store.ChangeRequest;

/**
 * Completes the identity of a person whose document was not known when the file was opened (补全身份信息).
 *
 * @param documentType kind of the document that was seen; not {@code NOT_YET_KNOWN}
 * @param idNumber number of the document
 * @param issuingCountry who issued the passport, a code of the list {@code issuing-countries}: three letters of ISO 3166-1, or of
 *     ICAO Doc 9303; only for {@code PASSPORT}. Two countries may give passports the same number
 * @param sex sex; may be left out when it follows from the number, and must then agree with it; absent keeps the sex in the
 *     file
 * @param birthDate birth date; may be left out when it follows from the number, and must then agree with it; absent keeps
 *     the birth date in the file
 * @param occurredAt when the document was seen; absent means now; not before the previous step of the file
 */
@ValidDocument(required = true)
public record CompleteIdentityRequest(
        @NotNull DocumentType documentType,

        @Schema(pattern = DocumentNumber.PATTERN) @NotNull String idNumber,

        @Schema(pattern = "^[A-Z]{3}$") @Nullable String issuingCountry,

        @Nullable Sex sex,
        @Nullable LocalDate birthDate,
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason)
        implements ChangeRequest, HasDocument {

    /** Without identity: logs must not contain personal data. */
    @Override
    public String toString() {
        return "CompleteIdentityRequest[" + documentType + "]";
    }
}
