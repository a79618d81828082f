// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.search;

import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.matching.engine.plan.PlanResult;
import org.zhongfu.platform.kernel.LocalizedText;

/** Why a visit is not planned; the code list {@code unplanned-reasons} has the labels. */
public enum UnplannedReason {
    NOBODY_QUALIFIED,
    NOBODY_ON_DUTY,
    NO_ROOM,
    COSTS_MORE_THAN_IT_IS_WORTH,
    PLACE_UNKNOWN,
    TOO_MANY_WORKERS,
    PERSON_AWAY,
    MATCH_ENDED,
    APPOINTMENT_DECIDES;

    /** Its label. */
    public LocalizedText label() {
        return CodeLabels.of("unplanned-reasons", this);
    }

    static UnplannedReason of(PlanResult.Reason reason) {
        return switch (reason) {
            case NOBODY_QUALIFIED -> NOBODY_QUALIFIED;
            case NOBODY_ON_DUTY -> NOBODY_ON_DUTY;
            case NO_ROOM -> NO_ROOM;
            case COSTS_MORE_THAN_IT_IS_WORTH -> COSTS_MORE_THAN_IT_IS_WORTH;
        };
    }
}
