// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.stay;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.StayId;
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

/** Admits persons, records their leave and discharge, and corrects the times of their stays. */
@ApplicationScoped
@Transactional
public class StayService {

    private static final String SYSTEM = "system";
    private static final String SUBJECT = "STAY";

    private final StayRepository stays;
    private final StayAdmission admission;
    private final StayCounting counting;
    private final StayViews views;
    private final StayJournal journal;
    private final OrderAccess orders;
    private final Creator creator;
    private final Transitions transitions;
    private final CallerAudit audit;
    private final InstantSource clock;

    StayService(
            StayRepository stays,
            StayAdmission admission,
            StayCounting counting,
            StayViews views,
            StayJournal journal,
            OrderAccess orders,
            Creator creator,
            Transitions transitions,
            CallerAudit audit,
            InstantSource clock) {
        this.stays = stays;
        this.admission = admission;
        this.counting = counting;
        this.views = views;
        this.journal = journal;
        this.orders = orders;
        this.creator = creator;
        this.transitions = transitions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Admits the person of an order. */
    public Creation<StayView> admit(Caller caller, OrderId orderId, AdmitToStayRequest request) {
        WorkOrder order = orders.lockVisible(caller, orderId);
        return creator.create(
                        Submission.of("stay", caller, request).with("workOrderId", orderId), stays, provenance -> {
                            Stay stay = admission.newStay(caller, order, request.placeId(), provenance);
                            return NewRecord.of(stay).andThen(() -> {
                                stays.flushWithPlace();
                                Occurrence when = provenance.occurrence();
                                journal.admitted(stay, order, when, caller.subject());
                                counting.bring(stay, order, when, caller.subject());
                                audit.record(caller, AuditedAction.done("STAY_ADMITTED", SUBJECT, stay.id()));
                            });
                        })
                .map(stay -> views.of(caller, stay));
    }

    /** The stays of an order, oldest first. */
    public List<StayView> list(Caller caller, OrderId orderId) {
        WorkOrder order = orders.findVisible(caller, orderId);
        return stays.listOf(order.id()).stream()
                .map(stay -> shown(caller, stay))
                .toList();
    }

    /** A stay the caller may see. */
    public StayView get(Caller caller, StayId id) {
        return shown(caller, stays.findVisible(caller, id));
    }

    /** The person is away and keeps the place. */
    public StayView leave(StayId id, String reasonCode, Change change) {
        return step(id, change, "STAY_LEAVE_CHANGED", (stay, when) -> {
            StayReasons reasons = stays.reasons(stay).withLeave(reasonCode);
            stay.leave(stays.encrypt(id, reasons), when);
        });
    }

    /** The person is back. */
    public StayView comeBack(StayId id, Change change) {
        return step(id, change, "STAY_LEAVE_CHANGED", Stay::comeBack);
    }

    /** The stay ends. */
    public StayView discharge(StayId id, String reasonCode, Change change) {
        return step(id, change, "STAY_DISCHARGED", (stay, when) -> {
            if (!when.occurredAt().isAfter(stay.times().admittedAt())) {
                throw Problem.rule("occurredAt", "must be after the admission", "须晚于入住时间");
            }
            StayReasons reasons = stays.reasons(stay).withDischarge(reasonCode);
            stay.discharge(stays.encrypt(id, reasons), change.caller().subject(), when);
        });
    }

    /** The times are others than were recorded: days are taken back or counted besides. */
    public StayView correct(StayId id, StayCorrection correction, String reasonCode, Change change) {
        Caller caller = change.caller();
        Stay stay = lock(id, change);
        WorkOrder order = orders.lock(stay.orderId());
        admission.requireMayCorrect(order, caller);
        Occurrence when = transitions.timeOf(stay, change);
        StayTimes times = correction.applyTo(stay).requireInOrder(when.recordedAt());
        admission.requireFree(order, stay.id(), times);
        stay.correct(times, stays.encrypt(id, correction.reasons(stays.reasons(stay))), when);
        stays.flushWithPlace();
        journal.changed(stay, order, "reasonCode=" + reasonCode, when, caller.subject());
        counting.bringCorrected(stay, order, when, caller);
        audit.record(caller, AuditedAction.done("STAY_CORRECTED", SUBJECT, id));
        return views.of(caller, stay);
    }

    /** Stays with days to count. */
    List<StayId> due(int limit) {
        return QuarkusTransaction.requiringNew().call(() -> stays.listDue(Zones.dayOf(clock.instant()), limit));
    }

    /** Counts the days of a stay that are over, in a transaction of its own. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void count(StayId id) {
        Stay stay = stays.findById(id.value());
        WorkOrder order = orders.lock(stay.orderId());
        stays.reload(stay);
        Instant now = clock.instant();
        counting.bring(stay, order, new Occurrence(now, now, false, null), SYSTEM);
    }

    private StayView step(StayId id, Change change, String action, BiConsumer<Stay, Occurrence> step) {
        Caller caller = change.caller();
        Stay stay = lock(id, change);
        WorkOrder order = orders.lock(stay.orderId());
        orders.requireResponsible(caller, order);
        Occurrence when = transitions.timeOf(stay, change);
        step.accept(stay, when);
        stays.flushWithPlace();
        journal.changed(stay, order, "", when, caller.subject());
        counting.bring(stay, order, when, caller.subject());
        audit.record(caller, AuditedAction.done(action, SUBJECT, id));
        return views.of(caller, stay);
    }

    private Stay lock(StayId id, Change change) {
        return transitions.require(
                () -> {
                    Stay found = stays.findVisible(change.caller(), id);
                    orders.lock(found.orderId());
                    stays.reload(found);
                    return Optional.of(found);
                },
                change);
    }

    /** Reading why a person was away is reading health data: it is audited. */
    private StayView shown(Caller caller, Stay stay) {
        if (StayViews.readsReasons(caller) && stay.encryptedReasons() != null) {
            audit.record(caller, AuditedAction.done("STAY_READ", SUBJECT, stay.id()));
        }
        return views.of(caller, stay);
    }
}
