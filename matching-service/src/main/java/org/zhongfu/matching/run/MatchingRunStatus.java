// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.run;

import java.util.EnumSet;
import java.util.Set;
import org.zhongfu.platform.web.Problem;

/** The states of a matching run, and the moves between them. */
public enum MatchingRunStatus {
    /** Needs are gathered until it is time, and a replica has a free hand. */
    QUEUED,
    /** They are looked at together. */
    SEARCHING,
    /** What was decided may be looked at; nobody has been offered anything. */
    PROPOSED,
    /** One offer after another is made. */
    APPLYING,
    /** All that could be offered is offered. */
    APPLIED,
    /** Somebody called it off; offers that were made stand. */
    CANCELLED,
    /** Nobody had it carried out in time. */
    LAPSED,
    /** It could not be done; offers that were made stand. */
    FAILED;

    /** The states it can go to from here. */
    public Set<MatchingRunStatus> next() {
        return switch (this) {
            case QUEUED -> EnumSet.of(SEARCHING, CANCELLED, FAILED);
            case SEARCHING -> EnumSet.of(PROPOSED, CANCELLED, FAILED);
            case PROPOSED -> EnumSet.of(APPLYING, CANCELLED, LAPSED);
            case APPLYING -> EnumSet.of(APPLIED, CANCELLED, FAILED);
            case APPLIED, CANCELLED, LAPSED, FAILED -> EnumSet.noneOf(MatchingRunStatus.class);
        };
    }

    /** True when it gathers no needs any more. */
    public boolean isOver() {
        return next().isEmpty();
    }

    /**
     * The state wanted, when it can be reached from here.
     *
     * @throws Problem 409
     */
    MatchingRunStatus to(MatchingRunStatus wanted) {
        if (!next().contains(wanted)) {
            throw Problem.illegalMove(
                    name(), wanted.name(), next().stream().map(Enum::name).toList());
        }
        return wanted;
    }
}
