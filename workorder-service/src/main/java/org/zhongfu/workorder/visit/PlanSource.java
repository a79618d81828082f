// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.zhongfu.contracts.matching.MatchingEvent.VisitProposed;

/**
 * The published plan that proposed a visit.
 *
 * @param proposalId the proposal the visit was made from
 * @param planVersion version of the plan that proposed it
 */
@Embeddable
record PlanSource(UUID proposalId, UUID planId, Integer planVersion) {

    static PlanSource of(VisitProposed proposed) {
        return new PlanSource(
                proposed.proposalId().value(),
                proposed.plan().planId().value(),
                proposed.plan().planVersion());
    }
}
