// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.evidence;

import org.jspecify.annotations.Nullable;
import org.zhongfu.intake.record.DayRange;

/**
 * The content of a piece of evidence that the rule of target groups reads.
 *
 * @param validity the days on which it is valid
 */
record Proof(
        EvidenceType type,
        @Nullable String category,
        @Nullable Integer disabilityType,
        @Nullable Integer disabilityLevel,
        @Nullable Boolean livingAlone,
        DayRange validity) {

    /** The same on other days. */
    Proof during(DayRange days) {
        return new Proof(type, category, disabilityType, disabilityLevel, livingAlone, days);
    }
}
