// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.id;

import java.util.Objects;
import java.util.UUID;

/** Id of a version of the service list. */
public record ServiceListId(UUID value) implements TypedId {

    public ServiceListId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * The id of a text.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static ServiceListId fromString(String text) {
        return new ServiceListId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
