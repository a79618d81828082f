// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.day;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.workorder.order.HomeLocation;
import org.zhongfu.workorder.order.VisitStatus;
import org.zhongfu.workorder.session.SessionView;
import org.zhongfu.workorder.visit.DayVisit;
import org.zhongfu.workorder.visit.TravelHint;

/** Makes the view of a day from its visits. */
final class DaySheet {

    /** Visits that the worker does not travel to. */
    private static final Set<VisitStatus> NOT_MADE =
            Set.of(VisitStatus.CANCELLED, VisitStatus.NO_SHOW, VisitStatus.VOIDED);

    private DaySheet() {}

    /** The day of a worker, as it is at that moment. */
    static DayView of(
            LocalDate date, @Nullable WorkerId worker, List<DayVisit> visits, List<SessionView> sessions, Instant now) {
        List<DayEntryView> entries = new ArrayList<>();
        HomeLocation before = null;
        for (DayVisit visit : visits) {
            boolean made = !NOT_MADE.contains(visit.status());
            HomeLocation place = visit.order().home();
            entries.add(entry(visit, made ? TravelHint.between(before, place) : null, now));
            before = made ? place : before;
        }
        return new DayView(date, worker, entries, sessions);
    }

    private static DayEntryView entry(DayVisit visit, @Nullable TravelHint travel, Instant now) {
        return new DayEntryView(
                visit.id(),
                visit.version(),
                visit.status(),
                visit.planned().plannedFrom(),
                visit.planned().plannedTo(),
                visit.startedAt(),
                visit.endedAt(),
                DayEntryView.DayOrderView.of(visit.order()),
                visit.order().home(),
                travel,
                missing(visit, now),
                new DayEntryView.DayPlanView(
                        visit.changes(),
                        visit.links().visitPatternId(),
                        visit.links().escort()));
    }

    private static List<DayGap> missing(DayVisit visit, Instant now) {
        boolean over = !visit.planned().plannedTo().isAfter(now);
        List<DayGap> missing = new ArrayList<>();
        switch (visit.status()) {
            case PLANNED -> {
                if (visit.order().home() == null) {
                    missing.add(DayGap.PLACE_UNKNOWN);
                }
                if (over) {
                    missing.add(DayGap.NOT_CHECKED_IN);
                }
                if (visit.cut()) {
                    missing.add(DayGap.TIME_TAKEN);
                }
                if (!visit.eligible()) {
                    missing.add(DayGap.WORKER_NOT_ELIGIBLE);
                }
                if (!visit.order().status().allowsVisits()) {
                    missing.add(DayGap.ORDER_NOT_OPEN);
                }
            }
            case IN_PROGRESS -> {
                if (over) {
                    missing.add(DayGap.NOT_CHECKED_OUT);
                }
            }
            case IN_REVIEW, VERIFIED, NO_SHOW, CANCELLED, VOIDED -> {}
        }
        return missing;
    }
}
