// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.id;

import java.util.Objects;
import java.util.UUID;

/** Id of the certificate of a training course. */
public record CertificateId(UUID value) implements TypedId {

    public CertificateId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * The id of a text.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static CertificateId fromString(String text) {
        return new CertificateId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
