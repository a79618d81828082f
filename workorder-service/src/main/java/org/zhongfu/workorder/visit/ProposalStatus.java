// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import java.util.EnumSet;
import java.util.Set;

/** The states of a proposed visit and the transitions between them; it is answered once, and may be withdrawn before or after. */
enum ProposalStatus {
    /** A visit was planned; its own state says what follows. */
    CONFIRMED,
    /** No visit was planned. */
    REFUSED,
    /** The plan withdrew it; a proposal that was not answered before stays without an answer. */
    WITHDRAWN;

    /** The states that can follow this one. */
    Set<ProposalStatus> next() {
        return switch (this) {
            case CONFIRMED -> EnumSet.of(WITHDRAWN);
            case REFUSED, WITHDRAWN -> EnumSet.noneOf(ProposalStatus.class);
        };
    }

    /**
     * The state wanted, when it can follow this one.
     *
     * @throws IllegalStateException when it cannot
     */
    ProposalStatus to(ProposalStatus wanted) {
        if (!next().contains(wanted)) {
            throw new IllegalStateException("a proposal in state " + this + " cannot become " + wanted);
        }
        return wanted;
    }
}
