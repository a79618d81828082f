// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan;

import java.util.EnumSet;
import java.util.Set;
import org.zhongfu.platform.web.Problem;

/** The states of a plan as a job, and the moves between them. */
public enum PlanStatus {
    /** It waits for a replica with a free hand. */
    QUEUED,
    /** It is searched for. */
    RUNNING,
    /** It may be looked at, published and disrupted. */
    DONE,
    /** Somebody called it off. */
    CANCELLED,
    /** It could not be made. */
    FAILED;

    /** The states it can go to from here. */
    public Set<PlanStatus> next() {
        return switch (this) {
            case QUEUED -> EnumSet.of(RUNNING, CANCELLED, FAILED);
            case RUNNING -> EnumSet.of(DONE, CANCELLED, FAILED);
            case DONE, CANCELLED, FAILED -> EnumSet.noneOf(PlanStatus.class);
        };
    }

    /**
     * The state wanted, when it can be reached from here.
     *
     * @throws Problem 409
     */
    PlanStatus to(PlanStatus wanted) {
        if (!next().contains(wanted)) {
            throw Problem.illegalMove(
                    name(), wanted.name(), next().stream().map(Enum::name).toList());
        }
        return wanted;
    }
}
