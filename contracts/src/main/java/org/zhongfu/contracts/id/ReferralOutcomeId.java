// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.id;

import java.util.Objects;
import java.util.UUID;

/** Id of an outcome of a referral. */
public record ReferralOutcomeId(UUID value) implements TypedId {

    public ReferralOutcomeId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * The id of a text.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static ReferralOutcomeId fromString(String text) {
        return new ReferralOutcomeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
