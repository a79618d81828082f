// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.id;

import java.util.Objects;
import java.util.UUID;

/** Id of the merge of two files of one person. */
public record PersonMergeId(UUID value) implements TypedId {

    public PersonMergeId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * The id of a text.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static PersonMergeId fromString(String text) {
        return new PersonMergeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
