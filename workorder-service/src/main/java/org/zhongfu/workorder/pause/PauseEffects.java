// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.pause;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.matching.PlannedTime;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.workorder.order.PausedOrders;
import org.zhongfu.workorder.order.WorkOrder;
import org.zhongfu.workorder.visit.RecurringVisits;
import org.zhongfu.workorder.visit.RecurringVisits.Entered;
import org.zhongfu.workorder.visit.RecurringVisits.Known;
import org.zhongfu.workorder.visit.RecurringVisits.Wanted;

/** What a pause does to an order and its visits. The caller has locked the order. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PauseEffects {

    private static final String PAUSED = "PERSON_PAUSED";

    private final RecurringVisits visits;
    private final PausedVisitRows rows;
    private final PauseDays days;
    private final PausedOrders orders;
    private final PauseFollowUp followUp;

    PauseEffects(
            RecurringVisits visits, PausedVisitRows rows, PauseDays days, PausedOrders orders, PauseFollowUp followUp) {
        this.visits = visits;
        this.rows = rows;
        this.days = days;
        this.orders = orders;
        this.followUp = followUp;
    }

    /** Frees what is planned in the pause, plans again what is in no pause any more, and suspends or resumes the order. */
    void apply(VisitPause pause, WorkOrder order, Occurrence when, String actor) {
        if (pause.status() == PauseStatus.VALID) {
            List<VisitId> freed = visits.free(order, day -> days.isPaused(order, day), PAUSED, when, actor);
            rows.add(pause.id(), order.id(), freed, followUp.ofPatterns(freed));
        }
        suspendOrResume(order, when, actor);
        if (order.status().allowsVisits()) {
            planAgain(pause, order, when, actor);
        }
        followUp.afterPauseChanged(order, when, actor);
    }

    /** An order of which nothing can be planned is suspended, so that its clock rests; it is resumed with the end of the pause. */
    void suspendOrResume(WorkOrder order, Occurrence when, String actor) {
        boolean open = days.isOpenEnded(order, Zones.dayOf(when.recordedAt()));
        boolean suspended = rows.isSuspended(order.id());
        if (open && !suspended && order.status().allowsVisits()) {
            orders.suspend(order, when, actor);
            rows.markSuspended(order.id());
        } else if (!open && suspended) {
            orders.resume(order, when, actor);
            rows.unmarkSuspended(order.id());
        }
    }

    /** Visits that any pause has freed: of overlapping ones the last to end brings them back. */
    private void planAgain(VisitPause pause, WorkOrder order, Occurrence when, String actor) {
        List<VisitId> freed = rows.listNotReplaced(order.id());
        Map<VisitId, Known> known = visits.read(freed);
        List<VisitId> back = freed.stream()
                .filter(id -> isPossible(order, requireNonNull(known.get(id)).time(), when))
                .toList();
        List<Entered> results = visits.enter(
                order,
                back.stream()
                        .map(id -> requireNonNull(known.get(id)))
                        .map(visit -> new Wanted(visit.worker(), visit.time()))
                        .toList(),
                "pauseId=" + pause.id(),
                when,
                actor);
        for (int index = 0; index < back.size(); index++) {
            VisitId planned = results.get(index).visit();
            if (planned != null) {
                rows.markReplaced(back.get(index), planned);
            }
        }
    }

    private boolean isPossible(WorkOrder order, PlannedTime time, Occurrence when) {
        return time.plannedFrom().isAfter(when.recordedAt()) && !days.isPaused(order, Zones.dayOf(time.plannedFrom()));
    }
}
