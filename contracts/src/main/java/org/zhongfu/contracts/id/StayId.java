// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.id;

import java.util.Objects;
import java.util.UUID;

/** Id of a stay. */
public record StayId(UUID value) implements TypedId {

    public StayId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * The id of a text.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static StayId fromString(String text) {
        return new StayId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
