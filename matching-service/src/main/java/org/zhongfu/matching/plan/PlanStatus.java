// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan;

import java.util.EnumSet;
import java.util.Set;
import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.platform.kernel.LocalizedText;
import org.zhongfu.platform.web.State;

/** The states of a plan as a job, and the transitions between them. */
public enum PlanStatus implements State<PlanStatus> {
    /** It waits for a replica. */
    QUEUED,
    /** The search is running. */
    RUNNING,
    /** It has routes; it can be published, and replanned after a disruption. */
    DONE,
    /** It was cancelled. */
    CANCELLED,
    /** The search failed. */
    FAILED;

    @Override
    public Set<PlanStatus> next() {
        return switch (this) {
            case QUEUED -> EnumSet.of(RUNNING, CANCELLED, FAILED);
            case RUNNING -> EnumSet.of(DONE, CANCELLED, FAILED);
            case DONE, CANCELLED, FAILED -> EnumSet.noneOf(PlanStatus.class);
        };
    }

    @Override
    public LocalizedText label() {
        return CodeLabels.of("plan-statuses", this);
    }
}
