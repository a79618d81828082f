// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.recurrence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.contracts.matching.PlannedTime;
import org.zhongfu.platform.calendar.WorkingCalendar;
import org.zhongfu.platform.calendar.WorkingCalendars;
import org.zhongfu.workorder.order.WorkOrder;
import org.zhongfu.workorder.recurrence.PatternPreviewView.HolidayNotice;
import org.zhongfu.workorder.recurrence.PatternPreviewView.PreviewedVisit;
import org.zhongfu.workorder.visit.RecurringVisits;
import org.zhongfu.workorder.visit.RecurringVisits.Busy;

/** Shows what a pattern would give. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PatternPreview {

    private static final int MOST_SHOWN = 400;

    private final RecurringVisits visits;
    private final WorkingCalendars calendars;

    PatternPreview(RecurringVisits visits, WorkingCalendars calendars) {
        this.visits = visits;
        this.calendars = calendars;
    }

    PatternPreviewView of(WorkOrder order, PatternRule rule, LocalDate last) {
        WorkingCalendar calendar = calendars.current();
        PatternDates all = PatternDates.of(List.of(rule), last, day -> calendar.judge(order.areaCode(), day));
        Collection<PatternDate> dates = all.between(rule.fromDay(), last);
        List<Busy> busy = busy(order, rule, last);
        int left = visits.freeUnits(order);
        List<PreviewedVisit> shown = new ArrayList<>();
        boolean provisional = false;
        int number = 0;
        for (PatternDate date : dates) {
            boolean holiday = PatternDate.isHoliday(calendar.judge(order.areaCode(), date.day()));
            provisional |= calendar.judge(order.areaCode(), date.day()).provisional();
            for (TimeOfDay time : date.rule().times().stream()
                    .sorted((one, other) -> one.begins().compareTo(other.begins()))
                    .toList()) {
                number++;
                if (number <= MOST_SHOWN) {
                    shown.add(visit(date, time, busy, holiday, number <= left));
                }
            }
        }
        return new PatternPreviewView(number, left, shown, all.holidays(), notices(all, order, calendar), provisional);
    }

    private static List<HolidayNotice> notices(PatternDates dates, WorkOrder order, WorkingCalendar calendar) {
        return dates.holidays().stream()
                .map(day -> calendar.judge(order.areaCode(), day))
                .map(judged -> new HolidayNotice(judged.day(), judged.notice(), judged.provisional()))
                .toList();
    }

    private static PreviewedVisit visit(
            PatternDate date, TimeOfDay time, List<Busy> busy, boolean holiday, boolean withinUnits) {
        PlannedTime planned = time.on(date.day());
        return new PreviewedVisit(
                date.day(),
                planned.plannedFrom(),
                planned.plannedTo(),
                date.movedFrom(),
                holiday,
                busy.stream().anyMatch(taken -> overlaps(taken, planned)),
                withinUnits);
    }

    private static boolean overlaps(Busy taken, PlannedTime planned) {
        return taken.from().isBefore(planned.plannedTo())
                && planned.plannedFrom().isBefore(taken.to());
    }

    private List<Busy> busy(WorkOrder order, PatternRule rule, LocalDate last) {
        @Nullable UUID named = rule.workerId();
        WorkerId worker = named == null ? order.workerId() : new WorkerId(named);
        if (worker == null) {
            return List.of();
        }
        Instant from = rule.times().getFirst().on(rule.fromDay()).plannedFrom();
        Instant to = rule.times().getLast().on(last.plusDays(1)).plannedTo();
        return visits.busy(List.of(worker), from, to).getOrDefault(worker, List.of());
    }
}
