// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.id;

import java.util.Objects;
import java.util.UUID;

/** Id of the task that a dissatisfied return visit opened. */
public record ReturnVisitTaskId(UUID value) implements TypedId {

    public ReturnVisitTaskId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * The id of a text.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static ReturnVisitTaskId fromString(String text) {
        return new ReturnVisitTaskId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
