// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.evidence;

import java.util.Objects;
import java.util.UUID;
import org.zhongfu.contracts.id.TypedId;

/** Id of a piece of evidence. */
public record EvidenceId(UUID value) implements TypedId {

    public EvidenceId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * The id of a text.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static EvidenceId fromString(String text) {
        return new EvidenceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
