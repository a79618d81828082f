// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request, or a part of one, that names an identity document; checked by {@link ValidDocument}. */
public interface HasDocument {

    /** Kind of the document; null means the resident ID card. */
    @Nullable
    DocumentType documentType();

    /** Number of the document; null when none is sent. */
    @Nullable
    String idNumber();

    /** Who issued the passport, a code of the list {@code issuing-countries}; null when it is not known. */
    default @Nullable String issuingCountry() {
        return null;
    }

    /** The kind of the document, the resident ID card when none is sent. */
    default DocumentType typeOfDocument() {
        DocumentType type = documentType();
        return type == null ? DocumentType.RESIDENT_ID : type;
    }

    /** The number in its one form; empty when none is sent. */
    default Optional<DocumentNumber> document() {
        return Optional.ofNullable(idNumber())
                .flatMap(text -> DocumentNumber.parse(typeOfDocument(), text))
                .map(number -> number.issuedBy(issuingCountry()));
    }
}
