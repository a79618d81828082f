// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.id;

import java.util.Objects;
import java.util.UUID;

/** Id of a place (bed) for stays. */
public record StayPlaceId(UUID value) implements TypedId {

    public StayPlaceId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * The id of a text.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static StayPlaceId fromString(String text) {
        return new StayPlaceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
