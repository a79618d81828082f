// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.MatchId;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.WorkerId;

/**
 * What a work order is for and who serves, as the API shows it within a work order.
 *
 * @param workerId the worker who accepted the order; null before
 */
record OrderReferencesView(
        MatchId matchId,
        NeedId needId,
        PersonId personId,
        String areaCode,
        @Nullable WorkerId workerId) {

    static OrderReferencesView of(WorkOrder order) {
        return new OrderReferencesView(
                order.matchId(), order.needId(), order.personId(), order.areaCode(), order.workerId());
    }
}
