// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.proposal;

import java.util.EnumSet;
import java.util.Set;

/** The states of a proposed visit and the moves between them. */
public enum ProposalStatus {
    /** The calendar has not answered. */
    PROPOSED,
    /** It stands in the calendar. */
    CONFIRMED,
    /** The calendar did not take it. */
    REFUSED,
    /** A newer version of the plan proposes another worker or time for it; the calendar has not answered. */
    GIVING_WAY,
    /** The newer one stands in the calendar. */
    REPLACED,
    /** The plan took it back. */
    WITHDRAWN;

    /** The states it can go to from here. */
    public Set<ProposalStatus> next() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(CONFIRMED, REFUSED, WITHDRAWN);
            case CONFIRMED -> EnumSet.of(GIVING_WAY, WITHDRAWN);
            case GIVING_WAY -> EnumSet.of(REPLACED, CONFIRMED, WITHDRAWN);
            case REFUSED, REPLACED, WITHDRAWN -> EnumSet.noneOf(ProposalStatus.class);
        };
    }

    /** True when it can be reached from here. */
    boolean canBecome(ProposalStatus wanted) {
        return next().contains(wanted);
    }

    /** The state wanted; asked for only where the plan knows it can be reached. */
    public ProposalStatus to(ProposalStatus wanted) {
        if (!canBecome(wanted)) {
            throw new IllegalStateException("a proposal that is " + this + " does not become " + wanted);
        }
        return wanted;
    }
}
