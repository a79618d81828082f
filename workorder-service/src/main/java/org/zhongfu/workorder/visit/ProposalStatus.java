// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import java.util.EnumSet;
import java.util.Set;

/** What became of a visit that a plan proposed. It is answered once, and may be withdrawn before or after. */
enum ProposalStatus {
    /** A visit was planned; what becomes of that is told by the visit. */
    CONFIRMED,
    /** No visit was planned. */
    REFUSED,
    /** The plan took it back; one that was not answered before is not answered any more. */
    WITHDRAWN;

    /** The states it can go to from here. */
    Set<ProposalStatus> next() {
        return switch (this) {
            case CONFIRMED -> EnumSet.of(WITHDRAWN);
            case REFUSED, WITHDRAWN -> EnumSet.noneOf(ProposalStatus.class);
        };
    }
}
