// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.id;

import java.util.Objects;
import java.util.UUID;

/** Id of a pause of the services for a person. */
public record VisitPauseId(UUID value) implements TypedId {

    public VisitPauseId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * The id of a text.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static VisitPauseId fromString(String text) {
        return new VisitPauseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
