// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.rule;

import java.util.List;

/** What a rule says about a person. */
public sealed interface Eligibility {

    /** The person may have the service. */
    record Eligible() implements Eligibility {}

    /**
     * The person may not, for every one of the reasons.
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
