// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.ReferralId;
import org.zhongfu.contracts.id.SessionId;
import org.zhongfu.contracts.id.StayId;

/**
 * What a visit is for, as the API shows it within a visit.
 *
 * @param kind what the delivered unit is
 * @param sessionId the group session at which the visit is an attendance; null for anything else
 * @param stayId the stay of which the visit is a day; null for anything else
 * @param referralId the referral that the visit is the unit of; null for anything else
 */
record VisitReferencesView(
        OrderId workOrderId,
        NeedId needId,
        PersonId personId,
        VisitKind kind,
        @Nullable SessionId sessionId,
        @Nullable StayId stayId,
        @Nullable ReferralId referralId) {

    static VisitReferencesView of(Visit visit) {
        return new VisitReferencesView(
                visit.orderId(),
                visit.needId(),
                visit.personId(),
                visit.kind(),
                visit.sessionId(),
                visit.stayId(),
                visit.referralId());
    }
}
