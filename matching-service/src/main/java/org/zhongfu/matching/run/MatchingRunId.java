// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.run;

import java.util.Objects;
import java.util.UUID;
import org.zhongfu.contracts.id.TypedId;

/** Id of a matching run. */
public record MatchingRunId(UUID value) implements TypedId {

    public MatchingRunId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * The id of a text.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static MatchingRunId fromString(String text) {
        return new MatchingRunId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
