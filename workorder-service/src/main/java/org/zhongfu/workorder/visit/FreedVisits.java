// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.workorder.order.VisitStatus;
import org.zhongfu.workorder.order.WorkOrder;
import org.zhongfu.workorder.visit.RecurringVisits.Wanted;

/** Visits that were freed because their worker ends are planned again when the order is handed over. The caller has locked the order. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class FreedVisits {

    private static final Set<VisitStatus> GONE = Set.of(VisitStatus.CANCELLED, VisitStatus.NO_SHOW, VisitStatus.VOIDED);

    private final VisitRepository visits;
    private final RecurringVisits entries;
    private final PatternsOfVisits patterns;

    FreedVisits(VisitRepository visits, RecurringVisits entries, PatternsOfVisits patterns) {
        this.visits = visits;
        this.entries = entries;
        this.patterns = patterns;
    }

    /**
     * Plans the freed visits of the worker before for the new one, at the same times, where the new worker may serve and is free. Visits
     * of patterns are planned again by their pattern; a day that has another visit of the order by now is left.
     */
    List<VisitId> planAgain(WorkOrder order, WorkerId before, HandOverTarget target, Occurrence when, String actor) {
        if (!order.status().allowsVisits()) {
            return List.of();
        }
        List<Visit> all = visits.listByOrders(List.of(order.id()));
        Set<LocalDate> taken = all.stream()
                .filter(visit -> !GONE.contains(visit.status()))
                .map(FreedVisits::dayOf)
                .collect(Collectors.toSet());
        Instant from = Stream.of(Zones.startOf(target.fromDay()), when.occurredAt())
                .max(Instant::compareTo)
                .orElseThrow();
        List<Visit> freed = all.stream()
                .filter(visit -> visit.status() == VisitStatus.CANCELLED
                        && WorkerEndService.REASON.equals(visit.reasonCode())
                        && visit.workerId().equals(before)
                        && visit.planned().plannedFrom().isAfter(from)
                        && !taken.contains(dayOf(visit)))
                .toList();
        Set<VisitId> ofPatterns =
                patterns.patternsOf(freed.stream().map(Visit::id).toList()).keySet();
        List<Wanted> wanted = freed.stream()
                .filter(visit -> !ofPatterns.contains(visit.id()))
                .map(visit -> new Wanted(target.workerId(), visit.planned()))
                .toList();
        return entries.enter(order, wanted, "handedOverFrom=" + before, when, actor).stream()
                .flatMap(entered -> Optional.ofNullable(entered.visit()).stream())
                .toList();
    }

    private static LocalDate dayOf(Visit visit) {
        return Zones.dayOf(visit.planned().plannedFrom());
    }
}
