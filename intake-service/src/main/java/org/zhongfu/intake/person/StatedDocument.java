// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The identity document in a request, whose fields stand beside the other fields of the request.
 *
 * @param documentType kind of identity document; absent means {@code RESIDENT_ID}. With {@code NOT_YET_KNOWN} the file
 *     gets a temporary number until its identity is completed
 * @param idNumber number of the document, required unless it is not known yet: citizen ID number of 18 characters (GB 11643)
 *     for {@code RESIDENT_ID}, {@code HOUSEHOLD_REGISTER} and {@code HMT_RESIDENCE_PERMIT}, 15 or 18 characters for
 *     {@code FOREIGN_PERMANENT_RESIDENT_ID}, 5 to 15 letters and digits for {@code PASSPORT}
 * @param issuingCountry who issued the passport, a code of the list {@code issuing-countries}: three letters of ISO 3166-1, or of
 *     ICAO Doc 9303; only for {@code PASSPORT}. Two countries may give passports the same number
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StatedDocument(
        @Nullable DocumentType documentType,

        @Schema(pattern = DocumentNumber.PATTERN) @Nullable String idNumber,

        @Schema(pattern = "^[A-Z]{3}$") @Nullable String issuingCountry) {

    /** Without the number: logs must not contain personal data. */
    @Override
    public String toString() {
        return "StatedDocument[" + documentType + "]";
    }
}
