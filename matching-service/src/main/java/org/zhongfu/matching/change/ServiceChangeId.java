// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.change;

import java.util.Objects;
import java.util.UUID;
import org.zhongfu.contracts.id.TypedId;

/** Id of a change of the service list. */
public record ServiceChangeId(UUID value) implements TypedId {

    public ServiceChangeId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * The id of a text.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static ServiceChangeId fromString(String text) {
        return new ServiceChangeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
