// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.id;

import java.util.Objects;
import java.util.UUID;

/** Id of the pattern of the recurring visits of a work order. */
public record VisitPatternId(UUID value) implements TypedId {

    public VisitPatternId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * The id of a text.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static VisitPatternId fromString(String text) {
        return new VisitPatternId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
