// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.representative;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.text.FreeText;
import org.zhongfu.platform.kernel.NameText;
import org.zhongfu.platform.kernel.PlainText;

/**
 * The document that a representation rests on.
 *
 * @param kind kind of the document
 * @param reference number of the document or of the court case; absent when it has none
 * @param issuer who issued it; for an agreement the parties
 * @param issuedOn day on which it was issued or signed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RepresentationDocument(
        @NotNull RepresentationDocumentKind kind,
        @FreeText @Nullable @PlainText(max = 100) String reference,
        @FreeText @NotNull @NameText(max = 100) String issuer,
        @NotNull LocalDate issuedOn) {

    /** Without the values: logs must not contain personal data. */
    @Override
    public String toString() {
        return "RepresentationDocument[" + kind + "]";
    }
}
