// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.id;

import java.util.Objects;
import java.util.UUID;

/** Id of the enrolment of a person in a session, by their work order. */
public record SessionEnrolmentId(UUID value) implements TypedId {

    public SessionEnrolmentId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * The id of a text.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static SessionEnrolmentId fromString(String text) {
        return new SessionEnrolmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
