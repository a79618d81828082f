// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.id;

import java.util.Objects;
import java.util.UUID;

/** Id of the sealed record of a counselling visit. */
public record CounsellingRecordId(UUID value) implements TypedId {

    public CounsellingRecordId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * The id of a text.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static CounsellingRecordId fromString(String text) {
        return new CounsellingRecordId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
