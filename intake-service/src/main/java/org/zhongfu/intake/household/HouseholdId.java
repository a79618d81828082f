// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.household;

import java.util.Objects;
import java.util.UUID;
import org.zhongfu.contracts.id.TypedId;

/** Id of a household. */
public record HouseholdId(UUID value) implements TypedId {

    public HouseholdId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * The id of a text.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static HouseholdId fromString(String text) {
        return new HouseholdId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
