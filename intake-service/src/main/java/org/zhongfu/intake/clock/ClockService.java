// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.ApplicationId;
import org.zhongfu.contracts.id.StageClockId;
import org.zhongfu.contracts.intake.IntakeEvent.StageClockProlonged;
import org.zhongfu.platform.calendar.WorkingCalendars;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.store.Transitions;
import org.zhongfu.platform.web.AreaScope;
import org.zhongfu.platform.web.AuditedAction;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.CallerAudit;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.platform.web.Revision;

/** Lists and counts clocks, and prolongs limits. */
@ApplicationScoped
public class ClockService {

    private final StageClockRepository clocks;
    private final ClockDeadlines deadlines;
    private final StageLimits limits;
    private final WorkingCalendars calendars;
    private final Transitions transitions;
    private final CallerAudit audit;
    private final RowEncryption encryption;
    private final InstantSource clock;

    ClockService(
            StageClockRepository clocks,
            ClockDeadlines deadlines,
            StageLimits limits,
            WorkingCalendars calendars,
            Transitions transitions,
            CallerAudit audit,
            RowEncryption encryption,
            InstantSource clock) {
        this.clocks = clocks;
        this.deadlines = deadlines;
        this.limits = limits;
        this.calendars = calendars;
        this.transitions = transitions;
        this.audit = audit;
        this.encryption = encryption;
        this.clock = clock;
    }

    /** Clocks of the caller's area. */
    @Transactional
    public Page<ClockView> list(Caller caller, PageQuery page, ClockFilter filter) {
        Instant now = clock.instant();
        Criteria criteria = clocks.visible(caller, page, filter, now, horizon(caller, filter.dueWithinDays(), now));
        return Page.of(
                clocks.page(criteria),
                page,
                row -> row.id().value(),
                ClockOrder::valueOf,
                row -> row.view(now, encryption));
    }

    /**
     * Counts of open clocks of the caller's area, or a part of it.
     *
     * @throws Problem 400 when the area is no area code
     */
    @Transactional
    public ClockSummaryView summary(Caller caller, @Nullable String area, int dueWithinDays) {
        Instant now = clock.instant();
        AreaScope within = area == null ? caller.area() : Criteria.area("area", area);
        return new ClockSummaryView(clocks.summary(caller.area(), within, now, horizon(caller, dueWithinDays, now)));
    }

    /** One clock. */
    @Transactional
    public ClockView get(Caller caller, StageClockId id) {
        return clocks.findVisible(caller, id)
                .map(row -> row.view(clock.instant(), encryption))
                .orElseThrow(Problem::notFound);
    }

    /** Prolongs the limit of a stage, in the version the caller has read. */
    @Transactional
    public ClockView prolong(Caller caller, StageClockId id, Revision seen, ProlongClockRequest request) {
        Instant now = clock.instant();
        return transitions
                .apply(
                        () -> clocks.lockVisible(caller, id),
                        Change.of(caller, seen, request),
                        (row, when) -> prolong(row, request, caller, when))
                .view(now, encryption);
    }

    /** What an applicant reads of the stage that is due next. */
    @Transactional
    public Optional<NextDue> nextDueOf(ApplicationId application) {
        return clocks.findNextDueOf(application)
                .map(row -> new NextDue(row.stage(), row.dueAt(), row.provisional(), row.prolongReason(encryption)));
    }

    /**
     * The stage of a case that is due next.
     *
     * @param prolongReason why its limit was prolonged; null when it was not
     */
    public record NextDue(
            Stage stage,
            Instant dueAt,
            boolean provisional,
            @Nullable String prolongReason) {}

    private StageClockProlonged prolong(StageClock row, ProlongClockRequest request, Caller caller, Occurrence when) {
        row.prolong(request.workingDays(), limits.mostProlongedDays(), when.recordedAt());
        row.explainProlongation(request.reason(), encryption);
        deadlines.update(row);
        audit.record(
                caller,
                AuditedAction.done("CLOCK_PROLONGED", "STAGE_CLOCK", row.id()).because(request.reason()));
        return row.prolonged(request.workingDays(), when);
    }

    /** The end of the period in which stages are due soon. */
    private Instant horizon(Caller caller, int workingDays, Instant now) {
        return calendars
                .current()
                .deadline(caller.area().prefix(), now, workingDays)
                .value();
    }
}
