// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.day;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.web.AuditedAction;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.CallerAudit;
import org.zhongfu.workorder.day.DayBundleView.BundledVisitView;
import org.zhongfu.workorder.day.DayBundleView.RequestBeforeView;
import org.zhongfu.workorder.day.DayBundleView.TermsView;
import org.zhongfu.workorder.order.VisitStatus;
import org.zhongfu.workorder.session.SessionDays;
import org.zhongfu.workorder.session.SessionView;
import org.zhongfu.workorder.visit.DayVisit;
import org.zhongfu.workorder.visit.OfflineRules;
import org.zhongfu.workorder.visit.StartWindow;
import org.zhongfu.workorder.visit.VisitDays;
import org.zhongfu.workorder.visit.VisitFactKind;

/** What a device needs for a day without a network. A bundle that names persons leaves an audit entry. */
@ApplicationScoped
@Transactional
public class DayBundles {

    private final DayService days;
    private final VisitDays visits;
    private final SessionDays sessions;
    private final OfflineRules rules;
    private final CallerAudit audit;
    private final InstantSource clock;

    DayBundles(
            DayService days,
            VisitDays visits,
            SessionDays sessions,
            OfflineRules rules,
            CallerAudit audit,
            InstantSource clock) {
        this.days = days;
        this.visits = visits;
        this.sessions = sessions;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    /** The bundle of the signed-in worker; without visits for a caller who is no worker. */
    public DayBundleView own(Caller caller, @Nullable LocalDate date) {
        Instant now = clock.instant();
        LocalDate day = date == null ? Zones.dayOf(now) : date;
        Instant end = Zones.startOf(day.plusDays(1));
        Optional<WorkerId> worker = days.workersOf(caller).stream().findFirst();
        List<DayVisit> found =
                worker.map(id -> visits.of(id, Zones.startOf(day), end)).orElse(List.of());
        if (!found.isEmpty()) {
            worker.ifPresent(id -> audit.record(caller, AuditedAction.done("DAY_BUNDLE_MADE", "WORKER", id)));
        }
        List<SessionView> held =
                worker.map(id -> sessions.of(id, Zones.startOf(day), end)).orElse(List.of());
        DayView sheet = DaySheet.of(day, worker.orElse(null), found, held, now);
        List<BundledVisitView> bundled = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            bundled.add(bundled(found.get(i), sheet.visits().get(i)));
        }
        return new DayBundleView(day, worker.orElse(null), now, end, bundled, held, rules.proof(), before(found));
    }

    private BundledVisitView bundled(DayVisit visit, DayEntryView entry) {
        StartWindow window = rules.startOf(visit);
        return new BundledVisitView(
                entry, TermsView.of(visit.order().terms()), window.from(), window.to(), toRecord(visit.status()));
    }

    private static List<RequestBeforeView> before(List<DayVisit> visits) {
        return visits.stream()
                .filter(visit -> !toRecord(visit.status()).isEmpty())
                .map(visit -> visit.order().id())
                .distinct()
                .map(RequestBeforeView::contactCardOf)
                .toList();
    }

    private static List<VisitFactKind> toRecord(VisitStatus status) {
        return switch (status) {
            case PLANNED -> List.of(VisitFactKind.CHECK_IN, VisitFactKind.CHECK_OUT);
            case IN_PROGRESS -> List.of(VisitFactKind.CHECK_OUT);
            case IN_REVIEW, VERIFIED, NO_SHOW, CANCELLED, VOIDED -> List.of();
        };
    }
}
