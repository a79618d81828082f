// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.SessionId;

/**
 * What a visit is for, as the API shows it within a visit.
 *
 * @param sessionId the group session at which the visit is an attendance; null for a visit at home
 */
record VisitReferencesView(
        OrderId workOrderId,
        NeedId needId,
        PersonId personId,
        @Nullable SessionId sessionId) {

    static VisitReferencesView of(Visit visit) {
        return new VisitReferencesView(visit.orderId(), visit.needId(), visit.personId(), visit.sessionId());
    }
}
