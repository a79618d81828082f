// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.id;

import java.util.Objects;
import java.util.UUID;

/** Id of an event of policy publicity. */
public record PublicityId(UUID value) implements TypedId {

    public PublicityId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * The id of a text.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static PublicityId fromString(String text) {
        return new PublicityId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
