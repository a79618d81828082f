// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.id;

import java.util.Objects;
import java.util.UUID;

/** Id of the second place of a visit: that of the visit. */
public record VisitEscortId(UUID value) implements TypedId {

    public VisitEscortId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * The id of a text.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static VisitEscortId fromString(String text) {
        return new VisitEscortId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
