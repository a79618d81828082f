// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.smart;

import java.util.Objects;
import java.util.UUID;
import org.zhongfu.contracts.id.TypedId;

/** Id of a smart assessment. */
public record SmartAssessmentId(UUID value) implements TypedId {

    public SmartAssessmentId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * The id of a text.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static SmartAssessmentId fromString(String text) {
        return new SmartAssessmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
