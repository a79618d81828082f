// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.id;

import java.util.Objects;
import java.util.UUID;

/** Id of a need (需求). */
public record NeedId(UUID value) implements TypedId {

    public NeedId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * The id of a text.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static NeedId fromString(String text) {
        return new NeedId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
