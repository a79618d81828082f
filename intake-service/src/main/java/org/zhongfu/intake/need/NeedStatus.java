// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.need;

import java.util.EnumSet;
import java.util.Set;
import org.zhongfu.platform.web.Problem;

/** The states of a need and the transitions between them. */
public enum NeedStatus {
    /** In the ledger, not confirmed yet (已登记). */
    REGISTERED,
    /** Confirmed by an officer; it is matched with providers (已确认). */
    CONFIRMED,
    /** Withdrawn; its matches and work orders end (已撤回). */
    WITHDRAWN,
    /** Met, or its period is over (已办结). */
    CLOSED;

    /** The states that can be reached from here. */
    public Set<NeedStatus> next() {
        return switch (this) {
            case REGISTERED -> EnumSet.of(CONFIRMED, WITHDRAWN);
            case CONFIRMED -> EnumSet.of(WITHDRAWN, CLOSED);
            case WITHDRAWN, CLOSED -> EnumSet.noneOf(NeedStatus.class);
        };
    }

    /**
     * The state wanted, if the move is legal.
     *
     * @throws Problem 409 when it is not
     */
    NeedStatus to(NeedStatus wanted) {
        if (!next().contains(wanted)) {
            throw Problem.illegalMove(
                    name(), wanted.name(), next().stream().map(Enum::name).toList());
        }
        return wanted;
    }
}
