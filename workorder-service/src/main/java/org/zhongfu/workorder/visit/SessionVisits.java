// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zhongfu.base.foureyes.FourEyes;
import org.zhongfu.contracts.id.SessionId;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.contracts.workorder.VisitEvent;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.workorder.journal.JournalEntry;
import org.zhongfu.workorder.journal.OrderJournal;
import org.zhongfu.workorder.order.VisitStatus;
import org.zhongfu.workorder.order.WorkOrder;
import org.zhongfu.workorder.order.WorkOrderStatus;
import org.zhongfu.workorder.visit.ProofEncryption.End;

/**
 * Attendances at sessions as visits of the orders of the persons: they are planned, begin and end in one step, with the proof of the
 * session, and are counted, reviewed and voided as all visits are. The caller has locked the order.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SessionVisits {

    private final VisitRepository visits;
    private final VisitReviewRepository reviews;
    private final VisitCalendar calendar;
    private final VisitVerification verification;
    private final ProofEncryption encryption;
    private final PlaceCodes codes;
    private final ReviewRules rules;
    private final OrderJournal journal;
    private final FourEyes fourEyes;

    SessionVisits(
            VisitRepository visits,
            VisitReviewRepository reviews,
            VisitCalendar calendar,
            VisitVerification verification,
            ProofEncryption encryption,
            PlaceCodes codes,
            ReviewRules rules,
            OrderJournal journal,
            FourEyes fourEyes) {
        this.visits = visits;
        this.reviews = reviews;
        this.calendar = calendar;
        this.verification = verification;
        this.encryption = encryption;
        this.codes = codes;
        this.rules = rules;
        this.journal = journal;
        this.fourEyes = fourEyes;
    }

    /**
     * Refuses a proof without its part, and a begin far from the plan.
     *
     * @throws org.zhongfu.platform.web.Problem 422
     */
    public void requirePossible(HeldSession session, Occurrence when) {
        session.checkIn().requireParts();
        session.checkOut().requireParts();
        if (!session.checkIn().offline() && !when.backfilled()) {
            StartWindow.of(session.planned(), rules.limits()).require(session.startedAt());
        }
    }

    /**
     * Records that the person of the order attended: one unit is served, unless an exception waits for a decision.
     *
     * @param evidence how the presence of the person is shown
     */
    public VisitId attend(WorkOrder order, HeldSession session, String evidence, Occurrence when, Caller caller) {
        Visit visit = plan(order, session, when, caller);
        Occurrence start =
                new Occurrence(session.startedAt(), when.recordedAt(), when.backfilled(), when.backfillReason());
        checkIn(order, visit, session, evidence, start, caller.subject());
        checkOut(order, visit, session, when, caller.subject());
        return visit.id();
    }

    /** Records that the person of the order did not come: the unit is free again. */
    public VisitId miss(WorkOrder order, HeldSession session, String reasonCode, Occurrence when, Caller caller) {
        Visit visit = plan(order, session, when, caller);
        calendar.append(
                visit,
                new JournalEntry(
                        visit.markNoShow(order, reasonCode, null, when), "NO_SHOW", "reasonCode=" + reasonCode),
                when,
                caller.subject());
        return visit.id();
    }

    /** Cuts the planned visits of a worker by the time that a session really took. */
    public void cutPlans(WorkerId worker, Instant from, Instant to) {
        visits.cutPlans(worker, new VisitId(UuidV7.next()), new TimeSlot(from, to));
    }

    /** True when the visit does not count and another one may take its place. */
    public boolean isReplaceable(VisitId id) {
        VisitStatus status = visits.findById(id.value()).status();
        return status == VisitStatus.VOIDED || status == VisitStatus.NO_SHOW;
    }

    /** The QR code of the place of a session on its day. */
    public SessionPlaceCodeView placeCode(SessionId session, LocalDate day) {
        return codes.of(session, day);
    }

    private Visit plan(WorkOrder order, HeldSession session, Occurrence when, Caller caller) {
        order.status().requireVisitsAllowed();
        Visit visit = new Visit(order, session.workerId(), session.planned(), null, Provenance.of(when, caller))
                .at(session.id());
        LockedVisit locked = new LockedVisit(order, visit);
        fourEyes.take("checkInVisit", locked, caller);
        fourEyes.take("checkOutVisit", locked, caller);
        visits.persist(visit);
        calendar.publishPlanned(visit, caller.subject());
        return visit;
    }

    private void checkIn(
            WorkOrder order, Visit visit, HeldSession session, String evidence, Occurrence start, String actor) {
        EncryptedProof proof = encryption.encrypt(End.CHECK_IN, visit.id(), session.checkIn(), start.recordedAt());
        List<ReviewReason> exceptions = new ArrayList<>(verification.ofStart(order, visit, start.occurredAt()));
        exceptions.addAll(verification.ofActor(VisitFactKind.CHECK_IN, new LockedVisit(order, visit), actor));
        calendar.append(
                visit,
                new JournalEntry(
                        visit.checkIn(proof, session.slot(), exceptions, start),
                        "CHECKED_IN",
                        "sessionId=%s method=%s evidence=%s proof=%s"
                                .formatted(session.id(), session.checkIn().method(), evidence, proof.fingerprint())),
                start,
                actor);
        if (order.status() == WorkOrderStatus.SCHEDULED) {
            journal.append(order.id(), JournalEntry.of(order.start(start), "STARTED"), start, actor);
        }
    }

    private void checkOut(WorkOrder order, Visit visit, HeldSession session, Occurrence when, String actor) {
        List<ReviewReason> exceptions = new ArrayList<>(Verification.of(
                end(session, session.checkIn(), session.startedAt()),
                end(session, session.checkOut(), session.endedAt()),
                session.place(),
                Duration.between(
                        session.planned().plannedFrom(), session.planned().plannedTo()),
                rules.limits()));
        exceptions.addAll(verification.ofPerson(order, visit, session.slot()));
        exceptions.addAll(verification.ofActor(VisitFactKind.CHECK_OUT, new LockedVisit(order, visit), actor));
        List<ReviewReason> forReview = rules.forReview(visit.proof().exceptionsAnd(exceptions));
        boolean first = visits.count(order.id()).verified() == 0;
        EncryptedProof proof = encryption.encrypt(End.CHECK_OUT, visit.id(), session.checkOut(), when.recordedAt());
        VisitEvent event = visit.checkOut(order, proof, session.slot(), exceptions, forReview, first, when);
        if (!forReview.isEmpty()) {
            reviews.persist(new VisitReview(visit, order, forReview, rules.version(), when.recordedAt()));
        }
        calendar.append(
                visit,
                new JournalEntry(
                        event,
                        forReview.isEmpty() ? "VISIT_VERIFIED" : "VISIT_REVIEW_REQUIRED",
                        "sessionId=%s method=%s level=%s proof=%s rules=%d"
                                .formatted(
                                        session.id(),
                                        session.checkOut().method(),
                                        visit.proof().verification(),
                                        proof.fingerprint(),
                                        rules.version())),
                when,
                actor);
    }

    private Verification.End end(HeldSession session, Proof proof, Instant at) {
        return new Verification.End(proof, at, codes.isValid(session.id(), proof.code(), at));
    }
}
