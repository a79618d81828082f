// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.proposal;

import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.platform.kernel.LocalizedText;

/** Why a planned visit can no longer be proposed as planned; the code list {@code stale-visit-reasons} has the labels. */
public enum StaleReason {
    TIME_PASSED,
    MATCH_ENDED,
    NO_UNITS_LEFT,
    WORKER_GONE,
    NOT_QUALIFIED,
    WORKER_BUSY;

    /** Its label. */
    public LocalizedText label() {
        return CodeLabels.of("stale-visit-reasons", this);
    }
}
