// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.contract;

import java.util.EnumSet;
import java.util.Set;

/** The states of a correction of a contract. */
enum CorrectionStatus {
    /** Waits for the decision of another officer. */
    PROPOSED,
    /** It took effect. */
    APPROVED,
    /** Rejected, or taken back. */
    REJECTED;

    private Set<CorrectionStatus> next() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(APPROVED, REJECTED);
            case APPROVED, REJECTED -> EnumSet.noneOf(CorrectionStatus.class);
        };
    }

    CorrectionStatus to(CorrectionStatus target) {
        if (!next().contains(target)) {
            throw new IllegalStateException("a correction does not go from " + this + " to " + target);
        }
        return target;
    }
}
