// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import java.util.EnumSet;
import java.util.Set;
import org.zhongfu.platform.web.Problem;

/** The states of a visit and the transitions between them. */
public enum VisitStatus {
    /** In the calendar. */
    PLANNED,
    /** The worker checked in. */
    IN_PROGRESS,
    /** The worker checked out: one unit is served. */
    VERIFIED,
    /** The person was not met, or the worker did not come. */
    NO_SHOW,
    /** It will not take place. */
    CANCELLED,
    /** It does not count. */
    VOIDED;

    /** The states that can follow this one. */
    public Set<VisitStatus> next() {
        return switch (this) {
            case PLANNED -> EnumSet.of(IN_PROGRESS, NO_SHOW, CANCELLED);
            case IN_PROGRESS -> EnumSet.of(VERIFIED, VOIDED);
            case VERIFIED -> EnumSet.of(VOIDED);
            case NO_SHOW, CANCELLED, VOIDED -> EnumSet.noneOf(VisitStatus.class);
        };
    }

    /**
     * The state wanted, when it can follow this one.
     *
     * @throws Problem 409
     */
    VisitStatus to(VisitStatus wanted) {
        requireTransition(wanted);
        return wanted;
    }

    /**
     * Refuses a state that cannot follow this one.
     *
     * @throws Problem 409
     */
    void requireTransition(VisitStatus wanted) {
        if (!next().contains(wanted)) {
            throw Problem.illegalMove(
                    name(), wanted.name(), next().stream().map(Enum::name).toList());
        }
    }
}
