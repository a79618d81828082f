// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.PersonId;

/** What a visit is for, as the API shows it within a visit. */
record VisitReferencesView(OrderId workOrderId, NeedId needId, PersonId personId) {

    static VisitReferencesView of(Visit visit) {
        return new VisitReferencesView(visit.orderId(), visit.needId(), visit.personId());
    }
}
