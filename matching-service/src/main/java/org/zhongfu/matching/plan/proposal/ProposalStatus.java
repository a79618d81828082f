// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.proposal;

import java.util.EnumSet;
import java.util.Set;
import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.platform.kernel.LocalizedText;
import org.zhongfu.platform.web.State;

/** The states of a proposed visit, and the transitions between them. */
public enum ProposalStatus implements State<ProposalStatus> {
    /** The calendar has not answered. */
    PROPOSED,
    /** It is in the calendar. */
    CONFIRMED,
    /** The calendar refused it. */
    REFUSED,
    /** A newer version of the plan proposes another worker or time for it; the calendar has not answered. */
    GIVING_WAY,
    /** The calendar confirmed the newer proposal. */
    REPLACED,
    /** The plan withdrew it. */
    WITHDRAWN;

    @Override
    public Set<ProposalStatus> next() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(CONFIRMED, REFUSED, WITHDRAWN);
            case CONFIRMED -> EnumSet.of(GIVING_WAY, WITHDRAWN);
            case GIVING_WAY -> EnumSet.of(REPLACED, CONFIRMED, WITHDRAWN);
            case REFUSED, REPLACED, WITHDRAWN -> EnumSet.noneOf(ProposalStatus.class);
        };
    }

    @Override
    public LocalizedText label() {
        return CodeLabels.of("visit-proposal-statuses", this);
    }
}
