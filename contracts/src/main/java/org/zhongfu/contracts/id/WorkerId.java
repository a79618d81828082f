// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.id;

import java.util.Objects;
import java.util.UUID;

/** Id of a worker of a provider (服务人员). */
public record WorkerId(UUID value) implements TypedId {

    public WorkerId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * The id of a text.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static WorkerId fromString(String text) {
        return new WorkerId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
