// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.id;

import java.util.Objects;
import java.util.UUID;

/** Id of an answer to a satisfaction survey. */
public record SurveyAnswerId(UUID value) implements TypedId {

    public SurveyAnswerId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * The id of a text.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static SurveyAnswerId fromString(String text) {
        return new SurveyAnswerId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
