// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.childalert;

import java.util.Objects;
import java.util.UUID;
import org.zhongfu.contracts.id.TypedId;

/** Id of an alert about a child. */
public record ChildAlertId(UUID value) implements TypedId {

    public ChildAlertId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * The id of a text.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static ChildAlertId fromString(String text) {
        return new ChildAlertId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
