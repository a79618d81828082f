// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import java.util.EnumSet;
import java.util.Set;
import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.platform.kernel.LocalizedText;
import org.zhongfu.platform.web.State;

/** The states of a match, and the transitions between them. */
public enum MatchStatus implements State<MatchStatus> {
    /** Units are held; the provider has not answered. */
    OFFERED,
    /** The provider committed the units. */
    ACCEPTED,
    /** The provider refused the offer. */
    REFUSED,
    /** The provider did not answer in time. */
    EXPIRED,
    /** It ended before it was fulfilled. */
    CANCELLED,
    /** The work order is delivered: every unit is consumed or released. */
    FULFILLED;

    @Override
    public Set<MatchStatus> next() {
        return switch (this) {
            case OFFERED -> EnumSet.of(ACCEPTED, REFUSED, EXPIRED, CANCELLED);
            case ACCEPTED -> EnumSet.of(CANCELLED, FULFILLED);
            case REFUSED, EXPIRED, CANCELLED, FULFILLED -> EnumSet.noneOf(MatchStatus.class);
        };
    }

    @Override
    public LocalizedText label() {
        return CodeLabels.of("match-statuses", this);
    }
}
