// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.zhongfu.base.visibility.Visibility;
import org.zhongfu.contracts.id.MatchId;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.platform.store.Records;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Criteria;

/** The orders, always within what the caller may see: members of a provider by organisation, officers by area. */
@ApplicationScoped
class WorkOrderRepository implements Records<WorkOrder> {

    /** An order the caller may see. */
    Optional<WorkOrder> findVisible(Caller caller, OrderId id) {
        return findOne(visible(caller, id));
    }

    /**
     * An order the caller may see, locked until the transaction ends: what happens to one order and its visits happens
     * one after the other. An order the caller may not see is not locked.
     */
    Optional<WorkOrder> lockVisible(Caller caller, OrderId id) {
        return lockOne(visible(caller, id));
    }

    /** These orders. */
    List<WorkOrder> listByIds(Collection<OrderId> ids) {
        return ids.isEmpty()
                ? List.of()
                : list("id in ?1", ids.stream().map(OrderId::value).toList());
    }

    /** The order of a match, locked until the transaction ends. */
    Optional<WorkOrder> lockByMatch(MatchId matchId) {
        return findByIdOptional(WorkOrder.idOf(matchId).value(), LockModeType.PESSIMISTIC_WRITE);
    }

    private static Criteria visible(Caller caller, OrderId id) {
        return Visibility.within(Criteria.ofOne(id), caller, "terms.providerOrg");
    }
}
