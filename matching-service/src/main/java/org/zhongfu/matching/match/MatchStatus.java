// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import java.util.EnumSet;
import java.util.Set;
import org.zhongfu.platform.web.Problem;

/** The states of a match and the moves between them. */
public enum MatchStatus {
    /** Units are held; the provider has not answered. */
    OFFERED,
    /** The provider committed the units. */
    ACCEPTED,
    /** The provider said no. */
    REFUSED,
    /** The provider did not answer in time. */
    EXPIRED,
    /** It ended before it was fulfilled. */
    CANCELLED,
    /** The order is delivered: every unit is consumed or released. */
    FULFILLED;

    /** The states it can go to from here. */
    public Set<MatchStatus> next() {
        return switch (this) {
            case OFFERED -> EnumSet.of(ACCEPTED, REFUSED, EXPIRED, CANCELLED);
            case ACCEPTED -> EnumSet.of(CANCELLED, FULFILLED);
            case REFUSED, EXPIRED, CANCELLED, FULFILLED -> EnumSet.noneOf(MatchStatus.class);
        };
    }

    /**
     * The state wanted, when it can be reached from here.
     *
     * @throws Problem 409
     */
    MatchStatus to(MatchStatus wanted) {
        if (!next().contains(wanted)) {
            throw Problem.illegalMove(
                    name(), wanted.name(), next().stream().map(Enum::name).toList());
        }
        return wanted;
    }
}
