// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.zhongfu.base.visibility.Visibility;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.store.Transitions;
import org.zhongfu.platform.store.history.HistoryLog;
import org.zhongfu.platform.store.history.RecordHistory;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.workorder.order.OrderAccess;
import org.zhongfu.workorder.order.OrderVisibility;
import org.zhongfu.workorder.order.WorkOrder;
import org.zhongfu.workorder.worker.WorkerRepository;

/** Which visits a caller may see and change. */
@ApplicationScoped
class VisitAccess {

    private static final String OF_ORG = "orderId in (select o.id from WorkOrder o where o.terms.providerOrg = :own)";
    private static final String OF_AREA = "orderId in (select o.id from WorkOrder o where o.areaCode like :scope)";

    private static final String OWN_WORKERS = "(select w.id from Worker w where w.subject = :subject)";
    private static final String OF_WORKER = "(workerId in " + OWN_WORKERS
            + " or orderId in (select o.id from WorkOrder o where o.workerId in " + OWN_WORKERS + "))";

    private final OrderAccess orders;
    private final VisitRepository visits;
    private final WorkerRepository workers;
    private final Transitions transitions;

    VisitAccess(OrderAccess orders, VisitRepository visits, WorkerRepository workers, Transitions transitions) {
        this.orders = orders;
        this.visits = visits;
        this.workers = workers;
        this.transitions = transitions;
    }

    /** Narrows a list to what the caller may see; a social worker sees their own visits and those of their orders. */
    static Criteria within(Criteria criteria, Caller caller) {
        if (!Visibility.byOrg(caller)) {
            return criteria.and(OF_AREA, "scope", caller.area().like());
        }
        Criteria ofOrg = criteria.and(OF_ORG, "own", caller.orgOrNone());
        return OrderVisibility.isWorkerOnly(caller) ? ofOrg.and(OF_WORKER, "subject", caller.subject()) : ofOrg;
    }

    /**
     * A visit the caller may see.
     *
     * @throws Problem 404
     */
    Visit find(Caller caller, VisitId id) {
        return visits.findOne(within(Criteria.ofOne(id), caller)).orElseThrow(Problem::notFound);
    }

    /** The history of a visit, for callers who may see it. */
    @Produces
    RecordHistory<VisitId> history(HistoryLog log) {
        return new RecordHistory<>(
                log, Visit.class, (caller, id) -> Optional.of(find(caller, id).provenance()));
    }

    /** The order is locked first, always: what happens to it and its visits happens one after the other. */
    @Transactional(Transactional.TxType.MANDATORY)
    LockedVisit lock(VisitId visitId, Change change) {
        return transitions.require(() -> lock(visitId, change.caller()), change);
    }

    /** The same in whatever version the visit is: a device without a network cannot know it. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<LockedVisit> lock(VisitId visitId, Caller caller) {
        return visits.findOne(within(Criteria.ofOne(visitId), caller)).map(visit -> {
            WorkOrder order = orders.lock(visit.orderId());
            visits.reload(visit);
            return new LockedVisit(order, visit);
        });
    }

    /** The same for what follows from something recorded before, whoever may see the visit now. */
    @Transactional(Transactional.TxType.MANDATORY)
    LockedVisit lock(VisitId visitId) {
        Visit visit = visits.findById(visitId.value());
        WorkOrder order = orders.lock(visit.orderId());
        visits.reload(visit);
        return new LockedVisit(order, visit);
    }

    /** True when the caller is the worker of the visit. */
    boolean isOwn(Visit visit, Caller caller) {
        return workers.findByIdOptional(visit.workerId().value())
                .filter(worker -> worker.signsInAs(caller.subject()))
                .isPresent();
    }

    /**
     * Refuses a caller who is not the worker of the visit.
     *
     * @throws Problem 403
     */
    void requireOwn(Visit visit, Caller caller) {
        if (!isOwn(visit, caller)) {
            throw Problem.forbidden(
                    "This visit is another worker's. A coordinator may record it by hand, with a reason.",
                    "该服务由其他服务人员负责；调度员可手工登记并说明原因。");
        }
    }
}
