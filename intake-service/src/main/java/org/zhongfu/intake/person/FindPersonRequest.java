// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Finds the file of the number of an identity document. The number is sent in a body because addresses of requests are logged.
 *
 * @param documentType kind of identity document; absent means {@code RESIDENT_ID}
 * @param idNumber number of the document, for {@code RESIDENT_ID} 18 characters (GB 11643)
 * @param issuingCountry who issued the passport, a code of the list {@code issuing-countries}; only for {@code PASSPORT}. Without it
 *     the files of all countries with that number are found
 */
@ValidDocument(required = true)
public record FindPersonRequest(
        @Nullable DocumentType documentType,

        @Schema(pattern = DocumentNumber.PATTERN) @NotNull String idNumber,

        @Schema(pattern = "^[A-Z]{3}$") @Nullable String issuingCountry)
        implements HasDocument {

    /** Without the number: logs must not contain personal data. */
    @Override
    public String toString() {
        return "FindPersonRequest[]";
    }
}
