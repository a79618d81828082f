// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;

/** The orders, always within what the caller may see: a provider's people by organisation, officers by area. */
@ApplicationScoped
public class WorkOrders implements PanacheRepositoryBase<WorkOrder, UUID> {

    private static final String OF_ORG = "providerOrg = :org";

    /** True when the caller works for a provider and so sees by organisation. */
    public static boolean seesByOrg(Caller caller) {
        return caller.isAnyOf(Roles.COORDINATOR, Roles.SOCIAL_WORKER);
    }

    /** Narrows a list to what the caller may see. */
    public static Criteria within(Criteria criteria, Caller caller) {
        return seesByOrg(caller) ? criteria.and(OF_ORG, "org", caller.orgOrNone()) : criteria.within(caller.area());
    }

    /** An order the caller may see. */
    public WorkOrder visible(Caller caller, UUID id) {
        return visible(caller, findByIdOptional(id));
    }

    /**
     * An order the caller may see, locked until the transaction ends: what happens to one order and its visits happens
     * one after the other.
     */
    public WorkOrder locked(Caller caller, UUID id) {
        return visible(caller, findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<WorkOrder> ofMatch(UUID matchId) {
        return findByIdOptional(WorkOrder.idOf(matchId), LockModeType.PESSIMISTIC_WRITE);
    }

    List<WorkOrder> page(Criteria criteria, PageQuery page) {
        return find(criteria.where(), Sort.by("id"), criteria.parameters())
                .range(0, page.fetch() - 1)
                .list();
    }

    private static WorkOrder visible(Caller caller, Optional<WorkOrder> found) {
        return found.filter(order -> seesByOrg(caller)
                        ? order.providerOrg().equals(caller.org())
                        : caller.area().covers(order.areaCode()))
                .orElseThrow(Problem::notFound);
    }
}
