// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.visibility.Visibility;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.workorder.WorkOrderEvent;
import org.zhongfu.contracts.workorder.WorkOrderEvent.VisitVerified;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.messaging.outbox.Outbox;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.workorder.order.OrderService.Change;
import org.zhongfu.workorder.order.WorkOrder;
import org.zhongfu.workorder.order.WorkOrderStatus;
import org.zhongfu.workorder.order.WorkOrderRepository;
import org.zhongfu.workorder.journal.OrderHashChain;
import org.zhongfu.workorder.visit.ProofEncryption.End;
import org.zhongfu.workorder.worker.WorkerRepository;

/** What happens at the door, and what is said of it afterwards. */
@ApplicationScoped
public class VisitService {

    /** Devices' clocks are off by minutes. */
    private static final Duration CLOCK_DRIFT = Duration.ofMinutes(5);

    private static final String OF_ORG = "orderId in (select o.id from WorkOrder o where o.providerOrg = :own)";
    private static final String OF_AREA = "orderId in (select o.id from WorkOrder o where o.areaCode like :scope)";

    private final WorkOrderRepository orders;
    private final VisitRepository visits;
    private final WorkerRepository workers;
    private final OrderHashChain trails;
    private final Outbox outbox;
    private final ProofEncryption safe;
    private final InstantSource clock;

    VisitService(
            WorkOrderRepository orders,
            VisitRepository visits,
            WorkerRepository workers,
            OrderHashChain trails,
            Outbox outbox,
            ProofEncryption safe,
            InstantSource clock) {
        this.orders = orders;
        this.visits = visits;
        this.workers = workers;
        this.trails = trails;
        this.outbox = outbox;
        this.safe = safe;
        this.clock = clock;
    }

    /** Visits the caller may see. */
    @Transactional
    public Page<VisitView> list(
            Caller caller,
            PageQuery page,
            @Nullable UUID orderId,
            @Nullable UUID workerId,
            @Nullable VisitStatus status) {
        Criteria criteria = within(Criteria.of(page), caller)
                .and("orderId = :order", "order", orderId)
                .and("workerId = :worker", "worker", workerId)
                .and("status = :status", "status", status);
        return Page.of(visits.page(criteria), page, Visit::id, this::view);
    }

    /** A visit the caller may see. */
    @Transactional
    public VisitView get(Caller caller, UUID id) {
        return visits.findOne(within(Criteria.ofOne(id), caller))
                .map(this::view)
                .orElseThrow(Problem::notFound);
    }

    /** The worker is at the door. */
    @Transactional
    public VisitView checkIn(UUID id, Proof proof, Change change) {
        Scene scene = scene(id, change);
        mustBeAtTheDoor(scene, proof, change.caller());
        Visit visit = scene.visit();
        visit.status().to(VisitStatus.IN_PROGRESS);
        WorkOrderStatus state = scene.order().status();
        if (!state.takesVisits()) {
            throw Problem.illegalMove(
                    state.name(),
                    WorkOrderStatus.IN_SERVICE.name(),
                    state.next().stream().map(Enum::name).toList());
        }
        Occurrence when = scene.when();
        mustNotLieBefore(scene.order(), when);
        TimeSlot busy = visit.busyFrom(when.occurredAt());
        List<String> oddities = new ArrayList<>(oddities(visit, busy));
        if (!scene.order().coversDay(Zones.dayOf(when.occurredAt()))) {
            oddities.add(Verification.OUTSIDE_PERIOD);
        }
        EncryptedProof sealed = safe.seal(End.CHECK_IN, id, proof, when.recordedAt());
        tell(
                scene,
                visit.checkIn(sealed, busy, oddities, when),
                "CHECKED_IN",
                "method=%s proof=%s".formatted(proof.method(), sealed.fingerprint()));
        if (state == WorkOrderStatus.SCHEDULED) {
            outbox.append(scene.order().started(when));
            trail(scene, "STARTED", "");
        }
        return inOnePlace(visit);
    }

    /** The worker leaves: one unit is served. */
    @Transactional
    public VisitView checkOut(UUID id, Proof proof, Change change) {
        Scene scene = scene(id, change);
        mustBeAtTheDoor(scene, proof, change.caller());
        Visit visit = scene.visit();
        visit.status().to(VisitStatus.VERIFIED);
        WorkOrder order = scene.order();
        Occurrence when = scene.when();
        TimeSlot busy = tookPlace(visit, when.occurredAt());
        Verification found = Verification.of(
                safe.open(End.CHECK_IN, id, visit.checkInSealed()),
                busy.from(),
                proof,
                busy.to(),
                order.latitude(),
                order.longitude());
        boolean first = visits.tally(order.id()).verified() == 0;
        List<String> oddities = oddities(visit, busy);
        EncryptedProof sealed = safe.seal(End.CHECK_OUT, id, proof, when.recordedAt());
        VisitVerified verified = visit.checkOut(order, sealed, busy, found, oddities, first, when);
        tell(
                scene,
                verified,
                "VISIT_VERIFIED",
                "method=%s level=%s proof=%s"
                        .formatted(proof.method(), verified.verificationLevel(), sealed.fingerprint()));
        return inOnePlace(visit);
    }

    /** Nobody was there, or nobody came; the unit may be planned again. */
    @Transactional
    public VisitView noShow(UUID id, String reasonCode, @Nullable String reason, Change change) {
        Scene scene = scene(id, change);
        if (!change.caller().is(Roles.COORDINATOR)) {
            mustBeTheWorker(scene, change.caller());
        }
        tell(
                scene,
                scene.visit().noShow(scene.order(), reasonCode, safe.sealReason(id, reason), scene.when()),
                "NO_SHOW",
                "reasonCode=" + reasonCode);
        return view(scene.visit());
    }

    /** The visit does not count. Once the order is delivered its units are settled and this way is closed. */
    @Transactional
    public VisitView makeVoid(UUID id, String reasonCode, String reason, Change change) {
        Scene scene = scene(id, change);
        if (scene.order().status().isSettled()) {
            throw Problem.conflict(
                    "The order is delivered; its units are no longer changed by voiding a visit.", "工单已交付，不能再作废其服务记录。");
        }
        tell(
                scene,
                scene.visit().makeVoid(scene.order(), reasonCode, safe.sealReason(id, reason), scene.when()),
                "VISIT_VOIDED",
                "reasonCode=" + reasonCode);
        return view(scene.visit());
    }

    /**
     * A visit with its order, locked, at a moment.
     *
     * @param actor who acts
     */
    private record Scene(WorkOrder order, Visit visit, Occurrence when, String actor) {}

    /** The order is locked first, always: what happens to it and its visits happens one after the other. */
    private Scene scene(UUID visitId, Change change) {
        Visit unlocked = visits.findByIdOptional(visitId).orElseThrow(Problem::notFound);
        WorkOrder order = orders.lockVisible(change.caller(), unlocked.orderId());
        visits.getEntityManager().refresh(unlocked);
        change.tag().requireCurrent(unlocked.revision());
        Occurrence when =
                Occurrence.judge(change.occurredAt(), change.backfillReason(), change.caller(), clock.instant());
        return new Scene(order, unlocked, when, change.caller().subject());
    }

    private void mustBeAtTheDoor(Scene scene, Proof proof, Caller caller) {
        if (proof.method() == Proof.Method.MANUAL && proof.exceptionReason() == null) {
            throw Problem.rule("exceptionReason", "say why it is entered by hand", "手工登记须说明原因");
        }
        if (caller.is(Roles.COORDINATOR) && proof.method() == Proof.Method.MANUAL) {
            return; // For a worker whose device failed.
        }
        mustBeTheWorker(scene, caller);
    }

    private void mustBeTheWorker(Scene scene, Caller caller) {
        boolean own = workers.known(scene.visit().workerId())
                .filter(worker -> worker.signsInAs(caller.subject()))
                .isPresent();
        if (!own) {
            throw Problem.forbidden(
                    "This visit is another worker's. A coordinator may enter it by hand, with a reason.",
                    "该服务由其他工作人员负责；调度员可手工登记并说明原因。");
        }
    }

    /** A visit before its order would answer a request that had not been made yet. */
    private static void mustNotLieBefore(WorkOrder order, Occurrence when) {
        if (when.occurredAt().isBefore(order.givenAt().minus(CLOCK_DRIFT))) {
            throw Problem.rule(
                    "occurredAt",
                    "lies before the order, which was given at " + order.givenAt(),
                    "早于工单生成时间 " + order.givenAt());
        }
    }

    private static TimeSlot tookPlace(Visit visit, Instant end) {
        Instant start = visit.startedAt();
        if (start == null || !end.isAfter(start)) {
            throw Problem.rule("occurredAt", "must be after the check-in", "必须晚于签到时间");
        }
        return new TimeSlot(start, end);
    }

    private List<String> oddities(Visit visit, TimeSlot busy) {
        return visits.makeRoom(visit, busy) ? List.of(Verification.OVERLAPS_PLAN) : List.of();
    }

    private VisitView inOnePlace(Visit visit) {
        if (!visits.fitsCalendar()) {
            throw Problem.conflict(
                    "The worker was on another visit at that time. Check the times.", "该工作人员此时段正在进行其他服务，请核对时间。");
        }
        return view(visit);
    }

    private void tell(Scene scene, WorkOrderEvent event, String action, String detail) {
        outbox.append(event);
        trail(scene, action, "visitId=%s %s".formatted(scene.visit().id(), detail));
    }

    private void trail(Scene scene, String action, String detail) {
        trails.append(
                scene.order().id(),
                action,
                scene.actor(),
                detail,
                scene.when().occurredAt(),
                scene.when().recordedAt());
    }

    private static Criteria within(Criteria criteria, Caller caller) {
        return Visibility.byOrg(caller)
                ? criteria.and(OF_ORG, "own", caller.orgOrNone())
                : criteria.and(OF_AREA, "scope", caller.area().like());
    }

    private VisitView view(Visit visit) {
        return visit.view(safe.openReason(visit.id(), visit.reasonSealed()));
    }
}
