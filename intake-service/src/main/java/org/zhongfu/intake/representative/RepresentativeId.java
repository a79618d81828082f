// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.representative;

import java.util.Objects;
import java.util.UUID;
import org.zhongfu.contracts.id.TypedId;

/** Id of the entry that somebody is guardian, agent or carer of a person. */
public record RepresentativeId(UUID value) implements TypedId {

    public RepresentativeId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * The id of a text.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static RepresentativeId fromString(String text) {
        return new RepresentativeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
