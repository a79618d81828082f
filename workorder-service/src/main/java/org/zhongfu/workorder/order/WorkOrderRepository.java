// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.MatchId;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.Records;
import org.zhongfu.platform.store.history.HistoryLog;
import org.zhongfu.platform.store.history.RecordHistory;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.PageQuery;

/** The orders, always within what the caller may see ({@link OrderVisibility}). */
@ApplicationScoped
class WorkOrderRepository implements Records<WorkOrder> {

    /** States in which visits are planned, or were before the order was suspended. */
    private static final Set<WorkOrderStatus> OPEN = Set.of(
            WorkOrderStatus.ACCEPTED, WorkOrderStatus.SCHEDULED, WorkOrderStatus.IN_SERVICE, WorkOrderStatus.SUSPENDED);

    /** An order the caller may see. */
    Optional<WorkOrder> findVisible(Caller caller, OrderId id) {
        return findOne(visible(caller, id));
    }

    /** The history of a work order, for callers who may see it. */
    @Produces
    RecordHistory<OrderId> history(HistoryLog log) {
        return new RecordHistory<>(log, WorkOrder.class, (caller, id) -> findVisible(caller, id)
                .map(order -> Provenance.ofSystem(order.creation())));
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

    /** The orders of a person that the caller may see, at most 200. */
    List<WorkOrder> listVisibleOfPerson(Caller caller, PersonId person) {
        return page(OrderVisibility.within(Criteria.of(PageQuery.parse("200", null)), caller)
                .and("personId = :person", "person", person.value()));
    }

    /**
     * The open orders of a person that a worker has accepted, locked in the order of their ids.
     *
     * @param org only those of this organisation; null for all
     */
    List<WorkOrder> lockOpenOfPerson(PersonId person, @Nullable String org) {
        return find(
                        "personId = :person and status in :open" + (org == null ? "" : " and terms.providerOrg = :org"),
                        Sort.by("id"),
                        org == null
                                ? Map.of("person", person.value(), "open", OPEN)
                                : Map.of("person", person.value(), "open", OPEN, "org", org))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** An order whose visit the caller may see, locked until the transaction ends. */
    Optional<WorkOrder> lock(OrderId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** True when the organisation has an order as that provider. */
    boolean existOf(String org, ProviderId provider) {
        return find("terms.providerOrg = ?1 and terms.providerId = ?2", org, provider)
                .firstResultOptional()
                .isPresent();
    }

    /** The order of a match, locked until the transaction ends. */
    Optional<WorkOrder> lockByMatch(MatchId matchId) {
        return findByIdOptional(WorkOrder.idOf(matchId).value(), LockModeType.PESSIMISTIC_WRITE);
    }

    private static Criteria visible(Caller caller, OrderId id) {
        return OrderVisibility.within(Criteria.ofOne(id), caller);
    }
}
