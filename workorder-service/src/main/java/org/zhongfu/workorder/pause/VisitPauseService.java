// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.pause;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.visibility.Visibility;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.VisitPauseId;
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
import org.zhongfu.workorder.pause.VisitPauseView.PauseReasonView;

/** Enters and ends pauses. A coordinator answers for the orders of their provider, an officer for all orders of the person. */
@ApplicationScoped
@Transactional
public class VisitPauseService {

    private static final String SYSTEM = "system";
    private static final String SUBJECT = "VISIT_PAUSE";
    private static final int MOST_DAYS_BACK = 31;

    private final VisitPauseRepository pauses;
    private final PausedVisitRows rows;
    private final PauseEffects effects;
    private final PauseDays days;
    private final OrderAccess orders;
    private final Creator creator;
    private final Transitions transitions;
    private final CallerAudit audit;
    private final InstantSource clock;

    VisitPauseService(
            VisitPauseRepository pauses,
            PausedVisitRows rows,
            PauseEffects effects,
            PauseDays days,
            OrderAccess orders,
            Creator creator,
            Transitions transitions,
            CallerAudit audit,
            InstantSource clock) {
        this.pauses = pauses;
        this.rows = rows;
        this.effects = effects;
        this.days = days;
        this.orders = orders;
        this.creator = creator;
        this.transitions = transitions;
        this.audit = audit;
        this.clock = clock;
    }

    /** The services of the person of an order pause: visits planned in it are freed. */
    public Creation<VisitPauseView> enter(Caller caller, OrderId orderId, EnterVisitPauseRequest request) {
        WorkOrder entered = orders.findVisible(caller, orderId);
        String org = Visibility.byOrg(caller) ? entered.terms().provider().providerOrg() : null;
        List<WorkOrder> affected = orders.lockOpenOfPerson(entered.personId(), org);
        Submission submission = Submission.of("visit-pause", caller, request).with("workOrderId", orderId);
        return creator.create(submission, pauses, provenance -> {
                    requireDays(request.fromDay(), request.lastDay());
                    PauseReason reason = new PauseReason(request.reasonCode(), request.reason());
                    VisitPause pause = new VisitPause(
                            orderId,
                            org,
                            request.fromDay(),
                            request.lastDay(),
                            id -> pauses.encryptReason(id, reason),
                            provenance);
                    return NewRecord.of(pause).andThen(() -> {
                        audit.record(caller, AuditedAction.done("VISIT_PAUSE_ENTERED", SUBJECT, pause.id()));
                        apply(pause, affected, caller.subject());
                    });
                })
                .map(pause -> view(caller, pause));
    }

    /** The pauses of the person of an order that the caller may see, oldest first. */
    public List<VisitPauseView> list(Caller caller, OrderId orderId) {
        return pauses.listVisible(caller, orders.findVisible(caller, orderId)).stream()
                .map(pause -> shown(caller, pause))
                .toList();
    }

    /** A pause the caller may see. */
    public VisitPauseView get(Caller caller, VisitPauseId id) {
        return shown(caller, pauses.findVisible(caller, id));
    }

    /** The pause ends on another day; visits of days that are in no pause any more come back. */
    public VisitPauseView setLastDay(VisitPauseId id, @Nullable LocalDate lastDay, Change change) {
        VisitPause pause = lock(id, change);
        Occurrence when = transitions.timeOf(pause, change);
        if (lastDay != null && lastDay.isBefore(pause.fromDay())) {
            throw Problem.rule(
                    "lastDay",
                    "must be %s or later; withdraw a pause that did not take place".formatted(pause.fromDay()),
                    "不得早于 %s；未发生的暂停请撤销".formatted(pause.fromDay()));
        }
        List<WorkOrder> affected = affected(pause);
        pause.endOn(lastDay, when);
        audit.record(change.caller(), AuditedAction.done("VISIT_PAUSE_CHANGED", SUBJECT, id));
        apply(pause, affected, change.caller().subject());
        return view(change.caller(), pause);
    }

    /** The pause was entered by mistake: its visits come back. */
    public VisitPauseView withdraw(VisitPauseId id, Change change) {
        VisitPause pause = lock(id, change);
        Occurrence when = transitions.timeOf(pause, change);
        List<WorkOrder> affected = affected(pause);
        pause.withdraw(when);
        audit.record(change.caller(), AuditedAction.done("VISIT_PAUSE_WITHDRAWN", SUBJECT, id));
        apply(pause, affected, change.caller().subject());
        return view(change.caller(), pause);
    }

    /** Orders of persons whose pause without an end has begun. */
    List<OrderId> beginning(int limit) {
        return QuarkusTransaction.requiringNew().call(() -> days.listBeginning(Zones.dayOf(clock.instant()), limit));
    }

    /** Suspends an order whose pause has begun, in a transaction of its own. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void suspend(OrderId id) {
        effects.suspendOrResume(orders.lock(id), now(), SYSTEM);
    }

    private void apply(VisitPause pause, List<WorkOrder> affected, String actor) {
        pauses.flush();
        affected.forEach(order -> effects.apply(pause, order, now(), actor));
    }

    private VisitPause lock(VisitPauseId id, Change change) {
        VisitPause pause = transitions.require(
                () -> {
                    VisitPause found = pauses.findVisible(change.caller(), id);
                    affected(found);
                    pauses.reload(found);
                    return Optional.of(found);
                },
                change);
        if (Visibility.byOrg(change.caller()) && pause.providerOrg() == null) {
            throw Problem.forbidden(
                    "An officer entered this pause for all orders of the person; officers change it.",
                    "该暂停由工作人员为其全部工单登记，只能由工作人员变更。");
        }
        return pause;
    }

    /** The open orders that the pause is about, locked in the order of their ids. */
    private List<WorkOrder> affected(VisitPause pause) {
        WorkOrder entered = orders.listByIds(List.of(pause.orderId())).getFirst();
        return orders.lockOpenOfPerson(entered.personId(), pause.providerOrg());
    }

    private void requireDays(LocalDate fromDay, @Nullable LocalDate lastDay) {
        LocalDate earliest = Zones.dayOf(clock.instant()).minusDays(MOST_DAYS_BACK);
        if (fromDay.isBefore(earliest)) {
            throw Problem.rule("fromDay", "must be %s or later".formatted(earliest), "不得早于 %s".formatted(earliest));
        }
        if (lastDay != null && lastDay.isBefore(fromDay)) {
            throw Problem.rule("lastDay", "must not be before fromDay", "不得早于开始日期");
        }
    }

    /** Reading why services pause is reading health data: it is audited. */
    private VisitPauseView shown(Caller caller, VisitPause pause) {
        VisitPauseView view = view(caller, pause);
        if (view.why().reasonCode() != null) {
            audit.record(caller, AuditedAction.done("VISIT_PAUSE_READ", SUBJECT, pause.id()));
        }
        return view;
    }

    private VisitPauseView view(Caller caller, VisitPause pause) {
        WorkOrder entered = orders.listByIds(List.of(pause.orderId())).getFirst();
        Set<OrderId> visible = orders.listVisibleOfPerson(caller, entered.personId()).stream()
                .map(WorkOrder::id)
                .collect(Collectors.toSet());
        PauseReason reason = readsReason(caller, pause) ? pauses.decryptReason(pause) : null;
        return new VisitPauseView(
                pause.id(),
                pause.revision(),
                pause.status(),
                pause.orderId(),
                entered.personId(),
                pause.providerOrg() == null,
                pause.fromDay(),
                pause.lastDay(),
                new PauseReasonView(reason == null ? null : reason.code(), reason == null ? null : reason.words()),
                rows.of(pause.id()).stream()
                        .filter(row -> visible.contains(row.orderId()))
                        .map(row -> new VisitPauseView.FreedVisit(row.visitId(), row.replacedBy()))
                        .toList(),
                pause.provenance().createdBy(),
                pause.provenance().occurredAt());
    }

    private static boolean readsReason(Caller caller, VisitPause pause) {
        return caller.isAnyOf(Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER)
                || (caller.is(Roles.COORDINATOR) && pause.providerOrg() != null);
    }

    private Occurrence now() {
        Instant now = clock.instant();
        return new Occurrence(now, now, false, null);
    }
}
