// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.workorder.VisitEvent;
import org.zhongfu.platform.kernel.Sha256;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.workorder.journal.JournalEntry;
import org.zhongfu.workorder.order.WorkOrder;
import org.zhongfu.workorder.visit.ProofEncryption.End;

/**
 * Corrects what is recorded of a visit that ended. The facts of before are reversed and kept; the corrected ones are judged as those of
 * any visit are, and count as confirmed. The caller has locked the visit and decided who may do it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class VisitCorrections {

    /** A correction does not bring these about: a time that contradicts what is known of the person or the order. */
    private static final Set<ReviewReason> CONTRADICTIONS = Set.of(
            ReviewReason.OUTSIDE_PERIOD,
            ReviewReason.TOO_LONG,
            ReviewReason.PERSON_ALREADY_SERVED,
            ReviewReason.OVERLAPS_PERSON_VISIT);

    private final VisitRepository visits;
    private final VisitCorrectionRepository corrections;
    private final VisitCalendar calendar;
    private final VisitVerification verification;
    private final ProofEncryption encryption;
    private final ReviewRules rules;

    VisitCorrections(
            VisitRepository visits,
            VisitCorrectionRepository corrections,
            VisitCalendar calendar,
            VisitVerification verification,
            ProofEncryption encryption,
            ReviewRules rules) {
        this.visits = visits;
        this.corrections = corrections;
        this.calendar = calendar;
        this.verification = verification;
        this.encryption = encryption;
        this.rules = rules;
    }

    /**
     * Corrects a visit that is in review or counts.
     *
     * @param actor who corrects
     * @throws Problem 422 when the facts are not possible, 409 when the worker or the person was elsewhere at that time
     */
    void correct(
            LockedVisit locked, CorrectedFacts facts, String reasonCode, String reason, Occurrence when, String actor) {
        Visit visit = locked.visit();
        WorkOrder order = locked.order();
        requireAtHome(visit);
        TimeSlot timeBefore = visit.slot();
        StoredProof before = visit.proof();
        TimeSlot time = facts.timeOf(timeBefore);
        requireBetween(order, time, when);
        Proof in =
                facts.checkInOr(encryption.decrypt(End.CHECK_IN, visit.id(), before.encryptedCheckIn()), time.from());
        Proof out =
                facts.checkOutOr(encryption.decrypt(End.CHECK_OUT, visit.id(), before.encryptedCheckOut()), time.to());
        List<ReviewReason> found = judge(order, visit, in, out, time);
        StoredProof corrected = before.corrected(
                facts.checkIn() == null ? null : encryption.encrypt(End.CHECK_IN, visit.id(), in, when.recordedAt()),
                facts.checkOut() == null ? null : encryption.encrypt(End.CHECK_OUT, visit.id(), out, when.recordedAt()),
                found);
        boolean first = visits.count(order.id()).verified() == 0;
        visits.cutOverlappingPlans(visit, time);
        VisitEvent event = visit.correct(order, time, corrected, reasonCode, first, when);
        if (!visits.flushWithoutOverlap()) {
            throw Problem.conflict(
                    "The worker was on another visit or at a session at that time. Check the times.",
                    "该服务人员此时段正在进行其他服务或活动，请核对时间。");
        }
        visits.restoreCutPlans(visit);
        corrections.persist(new VisitCorrection(
                visit,
                timeBefore,
                before,
                reasonCode,
                encryption.encryptCorrectionReason(visit.id(), reason),
                actor,
                when));
        calendar.append(
                visit,
                new JournalEntry(event, "VISIT_CORRECTED", detail(visit, timeBefore, before, reasonCode)),
                when,
                actor);
    }

    /** All that the checks find, and who recorded it at first; a plan of that time yields to what took place. */
    private List<ReviewReason> judge(WorkOrder order, Visit visit, Proof in, Proof out, TimeSlot time) {
        List<ReviewReason> found = new ArrayList<>();
        if (visit.proof().exceptions().contains(ReviewReason.ENTERED_BY_COORDINATOR)) {
            found.add(ReviewReason.ENTERED_BY_COORDINATOR);
        }
        found.addAll(verification.ofStart(order, visit, time.from()));
        found.addAll(verification.ofWhole(order, visit, in, out, time));
        List<ReviewReason> known = visit.proof().exceptions();
        found.stream()
                .filter(CONTRADICTIONS::contains)
                .filter(each -> !known.contains(each))
                .findFirst()
                .ifPresent(each -> {
                    throw contradiction(each);
                });
        return found.stream().distinct().toList();
    }

    private static Problem contradiction(ReviewReason reason) {
        return switch (reason) {
            case OUTSIDE_PERIOD ->
                Problem.rule("correction.startedAt", "is outside the period of the work order", "不在工单期限之内");
            case TOO_LONG ->
                Problem.rule("correction.endedAt", "makes the visit longer than a visit may be", "超过单次服务的最长时限");
            default ->
                Problem.conflict(
                        "The person received another service at that time. Check the times of both visits.",
                        "该服务对象此时段正在接受其他服务，请核对两次服务的时间。");
        };
    }

    private static void requireAtHome(Visit visit) {
        if (visit.kind() != VisitKind.VISIT) {
            throw Problem.conflict(
                    "This unit has the time of what it was recorded with: the list of a session, a stay or a referral. Void it, and"
                            + " correct that record.",
                    "该条记录的时间以活动签到表、住养记录或转介记录为准，请作废后更正相应记录。");
        }
    }

    private static void requireBetween(WorkOrder order, TimeSlot time, Occurrence when) {
        if (time.from().isBefore(order.creation().occurredAt())) {
            throw Problem.rule("correction.startedAt", "is before the work order was agreed", "早于工单建立时间");
        }
        Instant latest = when.occurredAt().plus(Occurrence.CLOCK_DRIFT);
        if (time.to().isAfter(latest)) {
            throw Problem.rule("correction.endedAt", "is in the future", "不能晚于更正时间");
        }
    }

    private String detail(Visit visit, TimeSlot timeBefore, StoredProof before, String reasonCode) {
        StoredProof after = visit.proof();
        return "startedAt=%s endedAt=%s reversedStartedAt=%s reversedEndedAt=%s proof=%s,%s reversedProof=%s,%s reasonCode=%s rules=%d"
                .formatted(
                        visit.slot().from(),
                        visit.slot().to(),
                        timeBefore.from(),
                        timeBefore.to(),
                        fingerprint(after.encryptedCheckIn()),
                        fingerprint(after.encryptedCheckOut()),
                        fingerprint(before.encryptedCheckIn()),
                        fingerprint(before.encryptedCheckOut()),
                        reasonCode,
                        rules.version());
    }

    private static String fingerprint(@Nullable String ciphertext) {
        return Sha256.hex(String.valueOf(ciphertext));
    }
}
