// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.contracts.matching.PlannedTime;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.workorder.order.OrderAccess;
import org.zhongfu.workorder.order.VisitStatus;
import org.zhongfu.workorder.order.WorkOrder;

/** The calendar, for visits that follow from something else than a request for each. The caller has locked the order. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RecurringVisits {

    private final VisitRepository visits;
    private final VisitCalendar calendar;
    private final OrderAccess orders;
    private final PersonPauses pauses;

    RecurringVisits(VisitRepository visits, VisitCalendar calendar, OrderAccess orders, PersonPauses pauses) {
        this.visits = visits;
        this.calendar = calendar;
        this.orders = orders;
        this.pauses = pauses;
    }

    /** A visit to enter; without a worker when no one is responsible for the order. */
    public record Wanted(@Nullable WorkerId worker, PlannedTime time) {}

    /** What became of it; with the visit when it is planned. */
    public record Entered(EntryOutcome outcome, @Nullable VisitId visit) {}

    /** A planned visit as it is now. */
    public record Known(VisitStatus status, @Nullable String reasonCode, WorkerId worker, PlannedTime time) {}

    /** A time that the worker is on another visit. */
    public record Busy(Instant from, Instant to) {}

    /**
     * Enters visits as far as units, workers and the calendar allow, the first ones first; answers in their order.
     *
     * @param note ids and codes for the hash chain
     */
    public List<Entered> enter(WorkOrder order, List<Wanted> wanted, String note, Occurrence when, String actor) {
        int free = visits.count(order.id()).freeUnitsOf(order.terms().units());
        List<Entered> results = new ArrayList<>();
        List<Visit> planned = new ArrayList<>();
        for (Wanted each : wanted) {
            EntryOutcome refusal = refusal(order, each, free - planned.size());
            if (refusal != null || each.worker() == null) {
                results.add(new Entered(refusal == null ? EntryOutcome.NO_WORKER : refusal, null));
                continue;
            }
            Visit visit = new Visit(order, each.worker(), each.time(), null, Provenance.ofSystem(when));
            boolean entered = calendar.enter(visit, List.of());
            results.add(
                    entered
                            ? new Entered(EntryOutcome.PLANNED, visit.id())
                            : new Entered(EntryOutcome.WORKER_BUSY, null));
            if (entered) {
                planned.add(visit);
            }
        }
        if (!planned.isEmpty()) {
            calendar.publishScheduled(order, planned.size(), when, actor);
            planned.forEach(visit -> calendar.publishPlanned(visit, note, actor));
        }
        return results;
    }

    private @Nullable EntryOutcome refusal(WorkOrder order, Wanted wanted, int free) {
        PlannedTime time = wanted.time();
        if (VisitTimeViolation.of(order, time.plannedFrom(), time.plannedTo()).isPresent()) {
            return EntryOutcome.OUTSIDE_PERIOD;
        }
        if (pauses.isPaused(order, Zones.dayOf(time.plannedFrom()))) {
            return EntryOutcome.PERSON_PAUSED;
        }
        if (free < 1) {
            return EntryOutcome.NO_UNITS_LEFT;
        }
        if (wanted.worker() == null) {
            return EntryOutcome.NO_WORKER;
        }
        return orders.ineligibility(order, wanted.worker(), time.plannedFrom())
                .map(reason -> EntryOutcome.WORKER_NOT_ELIGIBLE)
                .orElse(null);
    }

    /** How many further visits the units of the order allow. */
    public int freeUnits(WorkOrder order) {
        return Math.max(0, visits.count(order.id()).freeUnitsOf(order.terms().units()));
    }

    /** These visits as they are now. */
    public Map<VisitId, Known> read(Collection<VisitId> ids) {
        return visits.listByIds(ids).stream()
                .map(visit -> Map.entry(
                        visit.id(), new Known(visit.status(), visit.reasonCode(), visit.workerId(), visit.planned())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Takes those of these visits that are planned to begin later out of the calendar. */
    public void cancel(Collection<VisitId> ids, String reasonCode, Occurrence when, String actor) {
        visits.listByIds(ids).stream()
                .filter(visit -> visit.status() == VisitStatus.PLANNED)
                .filter(visit -> visit.planned().plannedFrom().isAfter(when.occurredAt()))
                .forEach(visit -> calendar.cancel(visit, reasonCode, when, actor));
        visits.flush();
    }

    /** Takes the planned visits of some days out of the calendar, past days included, and returns their ids. */
    public List<VisitId> free(
            WorkOrder order, Predicate<LocalDate> days, String reasonCode, Occurrence when, String actor) {
        List<Visit> freed = visits.listPlanned(order.id()).stream()
                .filter(visit -> days.test(Zones.dayOf(visit.planned().plannedFrom())))
                .toList();
        freed.forEach(visit -> calendar.cancel(visit, reasonCode, when, actor));
        visits.flush();
        return freed.stream().map(Visit::id).toList();
    }

    /** When workers are on visits between two instants. */
    public Map<WorkerId, List<Busy>> busy(Collection<WorkerId> workers, Instant from, Instant to) {
        return workers.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), worker -> visits.listTaking(worker, new TimeSlot(from, to)).stream()
                                .map(Visit::slot)
                                .map(slot -> new Busy(slot.from(), slot.to()))
                                .toList()));
    }
}
