// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.recurrence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.VisitPatternId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.platform.calendar.WorkingCalendar;
import org.zhongfu.platform.calendar.WorkingCalendars;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.store.Creator;
import org.zhongfu.platform.store.NewRecord;
import org.zhongfu.platform.store.Submission;
import org.zhongfu.platform.store.Transitions;
import org.zhongfu.platform.web.AuditedAction;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.CallerAudit;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.workorder.order.OrderAccess;
import org.zhongfu.workorder.order.WorkOrder;

/** Sets, changes and ends the patterns of recurring visits. Their visits are planned in the same transaction. */
@ApplicationScoped
@Transactional
public class VisitPatternService {

    private static final String SYSTEM = "system";
    private static final String SUBJECT = "VISIT_PATTERN";

    private final VisitPatternRepository patterns;
    private final OrderAccess orders;
    private final PatternPlanner planner;
    private final PatternPreview preview;
    private final PatternDateRows rows;
    private final WorkingCalendars calendars;
    private final Creator creator;
    private final Transitions transitions;
    private final CallerAudit audit;
    private final InstantSource clock;

    VisitPatternService(
            VisitPatternRepository patterns,
            OrderAccess orders,
            PatternPlanner planner,
            PatternPreview preview,
            PatternDateRows rows,
            WorkingCalendars calendars,
            Creator creator,
            Transitions transitions,
            CallerAudit audit,
            InstantSource clock) {
        this.patterns = patterns;
        this.orders = orders;
        this.planner = planner;
        this.preview = preview;
        this.rows = rows;
        this.calendars = calendars;
        this.creator = creator;
        this.transitions = transitions;
        this.audit = audit;
        this.clock = clock;
    }

    /** What a pattern would give; nothing is stored. */
    public PatternPreviewView preview(Caller caller, OrderId orderId, SetVisitPatternRequest request) {
        WorkOrder order = orders.findVisible(caller, orderId);
        LocalDate last = lastDay(order, request.toDay(), order.period().to());
        return preview.of(order, checkedRule(order, request.rule(), request.fromDay(), last), last);
    }

    /** The order has a pattern from now on. */
    public Creation<VisitPatternView> set(Caller caller, OrderId orderId, SetVisitPatternRequest request) {
        WorkOrder order = orders.lockVisible(caller, orderId);
        Submission submission = Submission.of("visit-pattern", caller, request).with("workOrderId", orderId);
        return creator.create(submission, patterns, provenance -> {
                    order.status().requireVisitsAllowed();
                    requireNotPast("fromDay", request.fromDay(), today());
                    LocalDate last =
                            lastDay(order, request.toDay(), order.period().to());
                    PatternRule rule = checkedRule(order, request.rule(), request.fromDay(), last);
                    VisitPattern pattern = new VisitPattern(order, rule, last, provenance);
                    return NewRecord.of(pattern).andThen(() -> {
                        audit.record(caller, AuditedAction.done("VISIT_PATTERN_SET", SUBJECT, pattern.id()));
                        plan(order, pattern, caller.subject());
                    });
                })
                .map(pattern -> view(order, pattern));
    }

    /** The patterns of an order, oldest first. */
    public List<VisitPatternView> list(Caller caller, OrderId orderId) {
        WorkOrder order = orders.findVisible(caller, orderId);
        return patterns.of(order.id()).stream()
                .map(pattern -> view(order, pattern))
                .toList();
    }

    /** A pattern of an order the caller may see. */
    public VisitPatternView get(Caller caller, VisitPatternId id) {
        VisitPattern pattern = patterns.findVisible(caller, id);
        return view(orders.findVisible(caller, pattern.orderId()), pattern);
    }

    /** Another rule holds from a day on: planned visits follow, what is past stays. */
    public VisitPatternView change(VisitPatternId id, ChangeVisitPatternRequest request, Change change) {
        VisitPattern pattern = lock(id, change);
        WorkOrder order = orders.lock(pattern.orderId());
        Occurrence when = transitions.timeOf(pattern, change);
        if (pattern.status() != PatternStatus.ACTIVE) {
            throw Problem.notInState(
                    pattern.status(), "only an active pattern is changed. Set another one.", "仅执行中的规律可以调整，请另行设定。");
        }
        requireNotPast("fromDay", request.fromDay(), today());
        LocalDate last = lastDay(order, request.toDay(), pattern.lastDay());
        PatternRule rule = checkedRule(order, request.rule(), request.fromDay(), last);
        pattern.change(rule, last, request.reasonCode(), when);
        explain(pattern, request.reason());
        audit.record(change.caller(), AuditedAction.done("VISIT_PATTERN_CHANGED", SUBJECT, id));
        plan(order, pattern, change.caller().subject());
        return view(order, pattern);
    }

    /** The pattern ends before its last day: visits planned later are cancelled. */
    public VisitPatternView end(VisitPatternId id, EndVisitPatternRequest request, Change change) {
        VisitPattern pattern = lock(id, change);
        WorkOrder order = orders.lock(pattern.orderId());
        Occurrence when = transitions.timeOf(pattern, change);
        requireNotPast("lastDay", request.lastDay(), today().minusDays(1));
        if (request.lastDay().isAfter(pattern.lastDay())) {
            throw Problem.rule(
                    "lastDay",
                    "the pattern ends on %s already".formatted(pattern.lastDay()),
                    "该规律已于 %s 终止".formatted(pattern.lastDay()));
        }
        pattern.end(request.lastDay(), request.reasonCode(), when);
        explain(pattern, request.reason());
        audit.record(change.caller(), AuditedAction.done("VISIT_PATTERN_ENDED", SUBJECT, id));
        plan(order, pattern, change.caller().subject());
        return view(order, pattern);
    }

    /** Patterns whose visits are to be planned. */
    List<VisitPatternId> due(int limit) {
        return QuarkusTransaction.requiringNew().call(() -> patterns.due(today(), limit));
    }

    /** Plans the visits of a pattern ahead, in a transaction of its own. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void planAhead(VisitPatternId id) {
        VisitPattern pattern = patterns.findById(id.value());
        WorkOrder order = orders.lock(pattern.orderId());
        patterns.reload(pattern);
        plan(order, pattern, SYSTEM);
    }

    private void plan(WorkOrder order, VisitPattern pattern, String actor) {
        Instant now = clock.instant();
        planner.plan(order, pattern, new Occurrence(now, now, false, null), actor);
    }

    /** The order is locked first, always. */
    private VisitPattern lock(VisitPatternId id, Change change) {
        return transitions.require(
                () -> {
                    VisitPattern pattern = patterns.findVisible(change.caller(), id);
                    orders.lockVisible(change.caller(), pattern.orderId());
                    patterns.reload(pattern);
                    return Optional.of(pattern);
                },
                change);
    }

    private PatternRule checkedRule(WorkOrder order, PatternRuleRequest request, LocalDate fromDay, LocalDate last) {
        if (!order.period().contains(fromDay) || fromDay.isAfter(last)) {
            throw Problem.rule(
                    "fromDay",
                    "must lie from %s to %s".formatted(order.period().from(), last),
                    "必须在 %s 至 %s 之间".formatted(order.period().from(), last));
        }
        PatternRule rule = request.rule(fromDay, order.terms().durationMinutes());
        WorkingCalendar calendar = calendars.current();
        PatternRuleCheck.require(rule, last, day -> calendar.judge(order.areaCode(), day));
        WorkerId worker = request.workerId();
        if (worker != null) {
            orders.requireEligible(order, worker, Zones.startOf(fromDay));
        }
        return rule;
    }

    private static LocalDate lastDay(WorkOrder order, @Nullable LocalDate asked, LocalDate otherwise) {
        LocalDate last = asked == null ? otherwise : asked;
        if (!order.period().contains(last)) {
            throw Problem.rule(
                    "toDay",
                    "must lie in the order's period, %s to %s"
                            .formatted(order.period().from(), order.period().to()),
                    "必须在工单期限 %s 至 %s 之内"
                            .formatted(order.period().from(), order.period().to()));
        }
        return last;
    }

    private static void requireNotPast(String field, LocalDate day, LocalDate earliest) {
        if (day.isBefore(earliest)) {
            throw Problem.rule(field, "must be %s or later".formatted(earliest), "不得早于 %s".formatted(earliest));
        }
    }

    private void explain(VisitPattern pattern, @Nullable String text) {
        pattern.explain(text == null ? null : patterns.encryptReason(pattern.id(), text));
    }

    private LocalDate today() {
        return Zones.dayOf(clock.instant());
    }

    private VisitPatternView view(WorkOrder order, VisitPattern pattern) {
        String encrypted = pattern.encryptedReason();
        WorkingCalendar calendar = calendars.current();
        return new VisitPatternView(
                pattern.id(),
                pattern.revision(),
                pattern.status(),
                pattern.orderId(),
                pattern.firstDay(),
                pattern.lastDay(),
                pattern.rules().stream().map(PatternRuleView::of).toList(),
                rows.from(pattern.id(), today()).stream()
                        .map(row -> PatternDateView.of(row, day -> calendar.judge(order.areaCode(), day)))
                        .toList(),
                pattern.reasonCode(),
                encrypted == null ? null : patterns.decryptReason(pattern.id(), encrypted),
                pattern.provenance().createdBy(),
                pattern.provenance().occurredAt());
    }
}
