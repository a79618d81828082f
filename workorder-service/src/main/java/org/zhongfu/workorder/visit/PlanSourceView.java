// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.PlanId;
import org.zhongfu.contracts.id.VisitProposalId;

/**
 * The published plan that proposed a visit, as the API shows it within the visit.
 *
 * @param planId the published plan that proposed the visit; null when a person planned it
 * @param planVersion version of that plan; null when a person planned the visit
 * @param proposalId the proposal the visit was made from; null when a person planned it
 */
record PlanSourceView(
        @Nullable PlanId planId,
        @Nullable Integer planVersion,
        @Nullable VisitProposalId proposalId) {

    static PlanSourceView of(@Nullable PlanSource source) {
        return source == null
                ? new PlanSourceView(null, null, null)
                : new PlanSourceView(source.planId(), source.planVersion(), source.proposalId());
    }
}
