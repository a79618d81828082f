// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.rule;

import java.util.List;

/** The result of a rule for a person. */
public sealed interface Eligibility {

    /** The person is eligible for the service. */
    record Eligible() implements Eligibility {}

    /**
     * The person is not eligible, for all of the reasons.
     *
     * @param reasons not empty
     */
    record Refused(List<Reason> reasons) implements Eligibility {
        public Refused {
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("a refusal has a reason");
            }
            reasons = List.copyOf(reasons);
        }
    }

    /** Codes of the reasons; none when eligible. */
    default List<String> reasonCodes() {
        return switch (this) {
            case Eligible eligible -> List.of();
            case Refused refused -> refused.reasons().stream().map(Enum::name).toList();
        };
    }
}
