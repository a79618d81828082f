// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.id;

import java.util.Objects;
import java.util.UUID;

/** Id of the clock of a stage of a case. */
public record StageClockId(UUID value) implements TypedId {

    public StageClockId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * The id of a text.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static StageClockId fromString(String text) {
        return new StageClockId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
