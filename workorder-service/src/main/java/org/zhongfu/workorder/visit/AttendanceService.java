// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhongfu.base.foureyes.FourEyes;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.workorder.VisitEvent;
import org.zhongfu.contracts.workorder.VisitEvent.VisitStarted;
import org.zhongfu.platform.kernel.Sha256;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.store.Transitions;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.workorder.journal.JournalEntry;
import org.zhongfu.workorder.order.VisitStatus;
import org.zhongfu.workorder.order.WorkOrder;
import org.zhongfu.workorder.visit.ProofEncryption.End;

/** Check-in and check-out, with their proof. */
@ApplicationScoped
@Transactional
public class AttendanceService {

    private final VisitAccess access;
    private final VisitRepository visits;
    private final VisitReviewRepository reviews;
    private final VisitCalendar calendar;
    private final Transitions transitions;
    private final RecordedFacts recorded;
    private final ProofEncryption encryption;
    private final VisitVerification verification;
    private final ReviewRules rules;
    private final VisitViews views;
    private final SecondPlaces places;
    private final FourEyes fourEyes;

    AttendanceService(
            VisitAccess access,
            VisitRepository visits,
            VisitReviewRepository reviews,
            VisitCalendar calendar,
            Transitions transitions,
            RecordedFacts recorded,
            ProofEncryption encryption,
            VisitVerification verification,
            ReviewRules rules,
            VisitViews views,
            SecondPlaces places,
            FourEyes fourEyes) {
        this.access = access;
        this.visits = visits;
        this.reviews = reviews;
        this.calendar = calendar;
        this.transitions = transitions;
        this.recorded = recorded;
        this.encryption = encryption;
        this.verification = verification;
        this.rules = rules;
        this.views = views;
        this.places = places;
        this.fourEyes = fourEyes;
    }

    /** The worker arrived. */
    public VisitView checkIn(VisitId id, Proof proof, Change change) {
        return sentAgain(VisitFactKind.CHECK_IN, id, proof, change).orElseGet(() -> checkInNow(id, proof, change));
    }

    private VisitView checkInNow(VisitId id, Proof proof, Change change) {
        LockedVisit locked = access.lock(id, change);
        Occurrence when = transitions.timeOf(locked, change);
        requireMayProve(locked.visit(), proof, change.caller());
        checkIn(locked, proof, when, change.caller().subject());
        return views.of(locked.visit());
    }

    /**
     * A check-in or check-out from a batch of a device.
     *
     * @param actor who sent it
     */
    void recordFact(VisitFactKind kind, LockedVisit locked, Proof proof, Occurrence when, String actor) {
        Transitions.requireNotBefore(locked.lastStepAt(), when);
        switch (kind) {
            case CHECK_IN -> checkIn(locked, proof, when, actor);
            case ARRIVAL -> arrive(locked, proof, when, actor);
            case CHECK_OUT -> checkOut(locked, proof, when, actor);
        }
    }

    /** The worker and the person arrived at the second place of an escort. Who proves the arrival proves the visit. */
    public VisitView arrive(VisitId id, Proof proof, Change change) {
        return sentAgain(VisitFactKind.ARRIVAL, id, proof, change).orElseGet(() -> arriveNow(id, proof, change));
    }

    private VisitView arriveNow(VisitId id, Proof proof, Change change) {
        LockedVisit locked = access.lock(id, change);
        Occurrence when = transitions.timeOf(locked, change);
        requireMayProve(locked.visit(), proof, change.caller());
        fourEyes.take(VisitFactKind.ARRIVAL.operation(), locked, change.caller());
        arrive(locked, proof, when, change.caller().subject());
        return views.of(locked.visit());
    }

    private void arrive(LockedVisit locked, Proof proof, Occurrence when, String actor) {
        Visit visit = locked.visit();
        SecondPlace place = places.find(visit.id()).orElseThrow(Problem::notFound);
        if (visit.status() != VisitStatus.IN_PROGRESS) {
            throw Problem.notInState(
                    visit.status(), "the arrival is recorded between check-in and check-out.", "到达须在签到之后、签退之前登记。");
        }
        if (place.arrivedAt() != null) {
            throw Problem.conflict("The arrival is recorded already.", "已登记到达。");
        }
        visit.addFound(verification.ofActor(VisitFactKind.ARRIVAL, locked, actor));
        places.keepArrival(
                visit.id(),
                Attendance.of(proof, when.recordedAt()),
                encryption
                        .encrypt(End.ARRIVAL, visit.id(), proof, when.recordedAt())
                        .ciphertext(),
                when.occurredAt());
    }

    /**
     * A fact of a device without a network is judged by its own time. A plan of the worker at that time is no exception then, and a
     * running visit has ended by then: whether the other visit took place, and until when, is known only when its own facts have
     * arrived.
     */
    private void checkIn(LockedVisit locked, Proof proof, Occurrence when, String actor) {
        Visit visit = locked.visit();
        WorkOrder order = locked.order();
        visit.status().requireTransition(VisitStatus.IN_PROGRESS);
        requireOrderAllowsVisits(order);
        if (!proof.offline() && !when.backfilled()) {
            StartWindow.of(visit.planned(), rules.limits()).require(when.occurredAt());
        }
        TimeSlot slot = untilNextVisit(visit, TimeSlot.running(when.occurredAt(), visit.planned()));
        if (proof.offline()) {
            visits.endRunning(visit, slot.from());
        }
        List<ReviewReason> overlaps = cutOverlappingPlans(visit, slot);
        List<ReviewReason> exceptions = new ArrayList<>(proof.offline() ? List.of() : overlaps);
        exceptions.addAll(verification.ofStart(order, visit, when.occurredAt()));
        exceptions.addAll(verification.ofActor(VisitFactKind.CHECK_IN, locked, actor));
        EncryptedProof encrypted = encryption.encrypt(End.CHECK_IN, visit.id(), proof, when.recordedAt());
        VisitStarted event = visit.checkIn(encrypted, slot, exceptions, when);
        requireNoOverlap();
        calendar.append(
                visit,
                new JournalEntry(
                        event, "CHECKED_IN", "method=%s proof=%s".formatted(proof.method(), encrypted.fingerprint())),
                when,
                actor);
        calendar.publishStart(order, when, actor);
    }

    /** What is known to follow ends the time of a visit that is entered afterwards. */
    private TimeSlot untilNextVisit(Visit visit, TimeSlot slot) {
        return visits.findNext(visit, new TimeSlot(slot.from(), slot.from()))
                .map(next -> slot.endingBy(next.slot().from()))
                .orElse(slot);
    }

    /** The worker left: one unit is served, unless an exception waits for a decision. */
    public VisitView checkOut(VisitId id, Proof proof, Change change) {
        return sentAgain(VisitFactKind.CHECK_OUT, id, proof, change).orElseGet(() -> checkOutNow(id, proof, change));
    }

    private VisitView checkOutNow(VisitId id, Proof proof, Change change) {
        LockedVisit locked = access.lock(id, change);
        Occurrence when = transitions.timeOf(locked, change);
        requireMayProve(locked.visit(), proof, change.caller());
        checkOut(locked, proof, when, change.caller().subject());
        return views.of(locked.visit());
    }

    private void checkOut(LockedVisit locked, Proof proof, Occurrence when, String actor) {
        Visit visit = locked.visit();
        WorkOrder order = locked.order();
        visit.status().requireTransition(VisitStatus.VERIFIED);
        TimeSlot slot = slotUntil(visit, when.occurredAt());
        List<ReviewReason> exceptions = new ArrayList<>(verification.ofWhole(order, visit, proof, slot));
        boolean first = visits.count(order.id()).verified() == 0; // Voided visits do not count.
        List<ReviewReason> overlaps = cutOverlappingPlans(visit, slot);
        exceptions.addAll(proof.offline() ? List.of() : overlaps);
        exceptions.addAll(verification.ofActor(VisitFactKind.CHECK_OUT, locked, actor));
        List<ReviewReason> forReview = rules.forReview(visit.proof().exceptionsAnd(exceptions));
        EncryptedProof encrypted = encryption.encrypt(End.CHECK_OUT, visit.id(), proof, when.recordedAt());
        VisitEvent event = visit.checkOut(order, encrypted, slot, exceptions, forReview, first, when);
        requireNoOverlap();
        visits.restoreCutPlans(visit);
        if (!forReview.isEmpty()) {
            reviews.persist(new VisitReview(visit, order, forReview, rules.version(), when.recordedAt()));
        }
        calendar.append(
                visit,
                new JournalEntry(
                        event,
                        forReview.isEmpty() ? "VISIT_VERIFIED" : "VISIT_REVIEW_REQUIRED",
                        "method=%s level=%s proof=%s rules=%d%s"
                                .formatted(
                                        proof.method(),
                                        visit.proof().verification(),
                                        encrypted.fingerprint(),
                                        rules.version(),
                                        arrivalOf(visit))),
                when,
                actor);
    }

    /** The visit as it is, when a device sends a fact again whose answer it did not get. */
    private Optional<VisitView> sentAgain(VisitFactKind kind, VisitId id, Proof proof, Change change) {
        Optional<Visit> known = recorded.find(kind, id, proof, change);
        known.ifPresent(visit -> requireMayProve(visit, proof, change.caller()));
        return known.map(views::of);
    }

    /** The stored proof of the arrival, for the hash chain; empty for a visit without one. */
    private String arrivalOf(Visit visit) {
        return places.find(visit.id())
                .map(SecondPlace::encryptedArrival)
                .map(ciphertext -> " arrival=" + Sha256.hex(ciphertext))
                .orElse("");
    }

    private static void requireOrderAllowsVisits(WorkOrder order) {
        if (!order.status().allowsVisits()) {
            throw Problem.notPossibleYet(
                    "The work order is in the state \"%s\", in which no visit begins."
                            .formatted(order.status().label().en()),
                    "工单当前状态为“%s”，不能开始服务。".formatted(order.status().label().zh()));
        }
    }

    /**
     * Refuses a proof without its part, and a caller who is not the worker of the visit.
     *
     * @throws Problem 422, 403
     */
    void requireMayProve(Visit visit, Proof proof, Caller caller) {
        proof.requireParts();
        if (caller.is(Roles.COORDINATOR) && proof.method() == Proof.Method.MANUAL) {
            return; // For a worker whose device failed.
        }
        access.requireOwn(visit, caller);
        proof.requireOtherWitness(caller.subject());
    }

    private static TimeSlot slotUntil(Visit visit, Instant end) {
        Instant start = visit.startedAt();
        if (start == null || !end.isAfter(start)) {
            throw Problem.rule("occurredAt", "must be after the check-in", "必须晚于签到时间");
        }
        return new TimeSlot(start, end);
    }

    private List<ReviewReason> cutOverlappingPlans(Visit visit, TimeSlot slot) {
        return visits.cutOverlappingPlans(visit, slot) ? List.of(ReviewReason.OVERLAPS_PLAN) : List.of();
    }

    /** Before anything is published: the database refuses two visits that took place at once. */
    private void requireNoOverlap() {
        if (!visits.flushWithoutOverlap()) {
            throw Problem.conflict(
                    "The worker was on another visit at that time. Check the times.", "该服务人员此时段正在进行其他服务，请核对时间。");
        }
    }
}
