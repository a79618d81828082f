// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.foureyes.FourEyes;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.matching.PlannedTime;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.store.Transitions;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.workorder.order.OrderAccess;
import org.zhongfu.workorder.order.VisitStatus;
import org.zhongfu.workorder.order.WorkOrder;

/** What the feature of escorts needs of visits. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class EscortedVisits {

    private final VisitAccess access;
    private final OrderAccess orders;
    private final VisitRepository visits;
    private final Transitions transitions;
    private final FourEyes fourEyes;

    EscortedVisits(
            VisitAccess access,
            OrderAccess orders,
            VisitRepository visits,
            Transitions transitions,
            FourEyes fourEyes) {
        this.access = access;
        this.orders = orders;
        this.visits = visits;
        this.transitions = transitions;
        this.fourEyes = fourEyes;
    }

    /**
     * A visit with its order.
     *
     * @param version version of the visit
     * @param endedAt when the worker checked out; null before
     */
    public record EscortedVisit(
            WorkOrder order,
            VisitId id,
            long version,
            VisitStatus status,
            PlannedTime planned,
            @Nullable Instant endedAt) {}

    /** A visit and the time of the step. */
    public record Step(EscortedVisit visit, Occurrence when) {}

    /** A visit the caller may see. */
    public EscortedVisit find(Caller caller, VisitId id) {
        Visit visit = access.find(caller, id);
        WorkOrder order = orders.listByIds(List.of(visit.orderId())).getFirst();
        return of(order, visit);
    }

    /**
     * A visit the caller may see, locked with its order in the version the caller has read. What follows is coordination, as
     * moving the visit is.
     */
    public Step lock(VisitId id, Change change) {
        LockedVisit locked = access.lock(id, change);
        fourEyes.take("moveVisit", locked, change.caller());
        return new Step(of(locked.order(), locked.visit()), transitions.timeOf(locked, change));
    }

    /** The visit as it is in this transaction. */
    public EscortedVisit reread(EscortedVisit visit) {
        return of(visit.order(), visits.findById(visit.id().value()));
    }

    private static EscortedVisit of(WorkOrder order, Visit visit) {
        return new EscortedVisit(order, visit.id(), visit.revision(), visit.status(), visit.planned(), visit.endedAt());
    }
}
