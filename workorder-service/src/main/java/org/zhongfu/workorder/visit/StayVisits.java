// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.zhongfu.base.foureyes.FourEyes;
import org.zhongfu.contracts.id.StayId;
import org.zhongfu.contracts.matching.PlannedTime;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.workorder.journal.JournalEntry;
import org.zhongfu.workorder.order.VisitStatus;
import org.zhongfu.workorder.order.WorkOrder;

/**
 * Days of stays as visits of the orders of the persons: each is planned, begins and ends in one step, with the record of the stay as
 * its proof, and is counted, reviewed and voided as all visits are. The caller has locked the order.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class StayVisits {

    private static final String SYSTEM = "system";
    private static final String CORRECTED = "STAY_CORRECTED";

    private final VisitRepository visits;
    private final PersonVisitRepository days;
    private final VisitReviewRepository reviews;
    private final VisitCalendar calendar;
    private final VisitVerification verification;
    private final ProofEncryption encryption;
    private final RecordedUnits units;
    private final FourEyes fourEyes;

    StayVisits(
            VisitRepository visits,
            PersonVisitRepository days,
            VisitReviewRepository reviews,
            VisitCalendar calendar,
            VisitVerification verification,
            ProofEncryption encryption,
            RecordedUnits units,
            FourEyes fourEyes) {
        this.visits = visits;
        this.days = days;
        this.reviews = reviews;
        this.calendar = calendar;
        this.verification = verification;
        this.encryption = encryption;
        this.units = units;
        this.fourEyes = fourEyes;
    }

    /** The days of a stay, by day; those that were taken back and counted again later appear once. */
    public List<CountedDay> of(StayId stay) {
        List<Visit> all = days.listOfStay(stay);
        Set<LocalDate> standing = all.stream()
                .filter(day -> !isTakenBack(day))
                .map(Visit::stayDay)
                .collect(Collectors.toCollection(TreeSet::new));
        return all.stream()
                .filter(day -> !isTakenBack(day) || !standing.contains(day.stayDay()))
                .map(day -> new CountedDay(requireNonNull(day.stayDay()), day.id(), day.status()))
                .toList();
    }

    /**
     * Days of the stay that stand: those that count or are reviewed, and those that a person decided not to count. A day that was taken
     * back with a correction does not stand.
     */
    public Set<LocalDate> standing(StayId stay) {
        return days.listOfStay(stay).stream()
                .filter(day -> !isTakenBack(day))
                .map(Visit::stayDay)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Counts a day: one unit is served, unless an exception waits for a decision. */
    public void count(WorkOrder order, StayDay day, Occurrence when) {
        Occurrence began = new Occurrence(day.from(), when.recordedAt(), when.backfilled(), when.backfillReason());
        Visit visit = new Visit(
                        order, day.workerId(), new PlannedTime(day.from(), day.to()), null, Provenance.ofSystem(began))
                .of(day.stayId(), day.day());
        units.keepRecorders(visit, day.admittedBy(), day.recordedBy(), when);
        List<ReviewReason> found = new ArrayList<>(verification.ofStayDay(order, visit, day.recordedBy()));
        if (day.byHand()) {
            found.add(ReviewReason.CHECK_IN_MANUAL);
        }
        units.enter(
                order,
                visit,
                found,
                "stayId=%s day=%s stayRules=%d".formatted(day.stayId(), day.day(), day.rulesVersion()),
                when,
                SYSTEM);
    }

    /** Refuses a caller who may not void these days of the stay, by the rule of two persons. */
    public void requireMayTakeBack(WorkOrder order, StayId stay, Collection<LocalDate> taken, Caller caller) {
        days.listOfStay(stay).stream()
                .filter(day -> counts(day) && taken.contains(day.stayDay()))
                .forEach(day -> fourEyes.take("voidVisit", new LockedVisit(order, day), caller));
    }

    /** Days of the stay do not count: its times say otherwise now. */
    public void takeBack(WorkOrder order, StayId stay, Collection<LocalDate> taken, Occurrence when, String actor) {
        days.listOfStay(stay).stream()
                .filter(day -> counts(day) && taken.contains(day.stayDay()))
                .forEach(day -> takeBack(order, day, when, actor));
        visits.flush(); // A day may be counted again in the same transaction.
    }

    private void takeBack(WorkOrder order, Visit day, Occurrence when, String actor) {
        Instant now = when.recordedAt();
        Occurrence after = new Occurrence(now, now, false, null);
        calendar.append(
                day,
                new JournalEntry(
                        day.markVoid(order, CORRECTED, null, after), "VISIT_VOIDED", "reasonCode=" + CORRECTED),
                after,
                actor);
        reviews.findByVisit(day.id())
                .filter(VisitReview::isWaiting)
                .ifPresent(review -> review.decide(
                        ReviewDecision.VOID,
                        CORRECTED,
                        encryption.encryptReviewReason(day.id(), CORRECTED),
                        actor,
                        after));
    }

    private static boolean counts(Visit day) {
        return day.status() == VisitStatus.VERIFIED || day.status() == VisitStatus.IN_REVIEW;
    }

    private static boolean isTakenBack(Visit day) {
        return day.status() == VisitStatus.VOIDED && CORRECTED.equals(day.reasonCode());
    }
}
