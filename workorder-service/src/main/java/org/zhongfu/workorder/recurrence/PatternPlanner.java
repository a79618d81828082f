// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.recurrence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.platform.calendar.WorkingCalendars;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.workorder.order.VisitStatus;
import org.zhongfu.workorder.order.WorkOrder;
import org.zhongfu.workorder.recurrence.PatternDateRows.DateKey;
import org.zhongfu.workorder.recurrence.PatternDateRows.Row;
import org.zhongfu.workorder.visit.EntryOutcome;
import org.zhongfu.workorder.visit.RecurringVisits;
import org.zhongfu.workorder.visit.RecurringVisits.Entered;
import org.zhongfu.workorder.visit.RecurringVisits.Known;
import org.zhongfu.workorder.visit.RecurringVisits.Wanted;

/**
 * Makes the planned visits of a pattern those that its dates ask for, from now until the horizon. What it does depends on the
 * pattern, the calendar and what is planned alone, so that it may be done again at any time and by any replica; the lock of the
 * order lets one do it at a time. Visits that a person has moved or cancelled stay as they are.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PatternPlanner {

    private static final String CHANGED = "PATTERN_CHANGED";

    /** Visits cancelled for these reasons are planned again once the reason is gone. */
    private static final Set<String> PLANNED_AGAIN =
            Set.of(CHANGED, "PERSON_PAUSED", "ORDER_SUSPENDED", "WORKER_ENDED");

    private final PatternDateRows rows;
    private final RecurringVisits visits;
    private final WorkingCalendars calendars;
    private final VisitPatternConfig config;

    PatternPlanner(
            PatternDateRows rows, RecurringVisits visits, WorkingCalendars calendars, VisitPatternConfig config) {
        this.rows = rows;
        this.visits = visits;
        this.calendars = calendars;
        this.config = config;
    }

    /** A visit that the pattern asks for. */
    private record Target(PatternDate date, TimeOfDay time) {

        DateKey key() {
            return new DateKey(date.day(), time.begins());
        }

        @Nullable
        UUID worker() {
            return date.rule().workerId();
        }

        boolean isAsPlanned(Row row) {
            return row.minutes() == time.minutes() && Objects.equals(row.workerId(), worker());
        }
    }

    /** The order is locked by the caller. */
    void plan(WorkOrder order, VisitPattern pattern, Occurrence when, String actor) {
        LocalDate today = Zones.dayOf(when.recordedAt());
        NavigableMap<DateKey, Target> targets = targets(order, pattern, today, when);
        Map<DateKey, Row> known = new HashMap<>();
        rows.from(pattern.id(), today).forEach(row -> known.put(row.key(), row));
        Map<VisitId, Known> planned = visits.read(known.values().stream()
                .map(Row::visitId)
                .filter(Objects::nonNull)
                .toList());
        cancelUnwanted(pattern, targets, known, planned, when, actor);
        if (order.status().allowsVisits()) {
            enterMissing(order, pattern, targets, known, planned, when, actor);
        }
        rows.markRun(pattern.id(), today, order.revision());
    }

    private NavigableMap<DateKey, Target> targets(
            WorkOrder order, VisitPattern pattern, LocalDate today, Occurrence when) {
        var calendar = calendars.current();
        NavigableMap<DateKey, Target> targets = new TreeMap<>();
        LocalDate horizon = today.plusDays(config.horizonDays());
        PatternDates.of(pattern.rules(), pattern.lastDay(), day -> calendar.judge(order.areaCode(), day))
                .between(today, horizon)
                .forEach(date -> date.rule().times().stream()
                        .filter(time -> time.on(date.day()).plannedFrom().isAfter(when.recordedAt()))
                        .map(time -> new Target(date, time))
                        .forEach(target -> targets.put(target.key(), target)));
        return targets;
    }

    /** Nothing happens to what is past or has begun. */
    private void cancelUnwanted(
            VisitPattern pattern,
            NavigableMap<DateKey, Target> targets,
            Map<DateKey, Row> known,
            Map<VisitId, Known> planned,
            Occurrence when,
            String actor) {
        List<DateKey> gone = new ArrayList<>();
        List<VisitId> unwanted = new ArrayList<>();
        LocalDate horizon = Zones.dayOf(when.recordedAt()).plusDays(config.horizonDays());
        known.forEach((key, row) -> {
            Target target = targets.get(key);
            boolean asPlanned =
                    target != null ? target.isAsPlanned(row) : key.day().isAfter(horizon);
            if (asPlanned || isOver(row, when)) {
                return;
            }
            VisitId visit = row.visitId();
            if (visit == null) {
                gone.add(key);
            } else if (isAsPlanned(row, planned.get(visit), when)) {
                unwanted.add(visit);
                gone.add(key);
            }
        });
        visits.cancel(unwanted, CHANGED, when, actor);
        rows.delete(pattern.id(), gone);
        gone.forEach(known::remove);
    }

    private static boolean isOver(Row row, Occurrence when) {
        return !new TimeOfDay(row.begins(), row.minutes())
                .on(row.day())
                .plannedFrom()
                .isAfter(when.recordedAt());
    }

    /** A visit at another time was moved by a person: it is theirs. */
    private static boolean isAsPlanned(Row row, @Nullable Known visit, Occurrence when) {
        if (visit == null) {
            return false;
        }
        boolean open = visit.status() == VisitStatus.PLANNED
                && visit.time().plannedFrom().isAfter(when.recordedAt());
        boolean freed =
                visit.status() == VisitStatus.CANCELLED && PLANNED_AGAIN.contains(String.valueOf(visit.reasonCode()));
        return freed || (open && visit.time().equals(new TimeOfDay(row.begins(), row.minutes()).on(row.day())));
    }

    private void enterMissing(
            WorkOrder order,
            VisitPattern pattern,
            NavigableMap<DateKey, Target> targets,
            Map<DateKey, Row> known,
            Map<VisitId, Known> planned,
            Occurrence when,
            String actor) {
        List<Target> missing = targets.values().stream()
                .filter(target -> isMissing(known.get(target.key()), planned))
                .toList();
        List<Entered> results = visits.enter(
                order,
                missing.stream().map(target -> wanted(order, target)).toList(),
                "patternId=" + pattern.id(),
                when,
                actor);
        for (int index = 0; index < missing.size(); index++) {
            Target target = missing.get(index);
            Entered result = results.get(index);
            rows.save(
                    pattern.id(),
                    new Row(
                            target.date().day(),
                            target.time().begins(),
                            target.time().minutes(),
                            target.worker(),
                            target.date().movedFrom(),
                            result.outcome(),
                            result.visit()));
        }
    }

    private static Wanted wanted(WorkOrder order, Target target) {
        UUID named = target.worker();
        return new Wanted(
                named == null ? order.workerId() : new WorkerId(named),
                target.time().on(target.date().day()));
    }

    private static boolean isMissing(@Nullable Row row, Map<VisitId, Known> planned) {
        if (row == null || row.outcome() != EntryOutcome.PLANNED || row.visitId() == null) {
            return true;
        }
        Known visit = planned.get(row.visitId());
        return visit != null
                && visit.status() == VisitStatus.CANCELLED
                && PLANNED_AGAIN.contains(String.valueOf(visit.reasonCode()));
    }
}
