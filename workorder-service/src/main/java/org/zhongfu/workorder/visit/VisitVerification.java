// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhongfu.base.foureyes.FourEyes;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.sql.NamedLock;
import org.zhongfu.workorder.order.OrderAccess;
import org.zhongfu.workorder.order.ServiceShape;
import org.zhongfu.workorder.order.VisitCounts;
import org.zhongfu.workorder.order.WorkOrder;
import org.zhongfu.workorder.visit.ProofEncryption.End;
import org.zhongfu.workorder.visit.ReviewRules.Limits;
import org.zhongfu.workorder.visit.Travel.Stop;

/**
 * Finds the exceptions of a visit: of its proof, and in comparison with the plan, with other visits of the worker and with
 * other visits to the person, and of who recorded it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class VisitVerification {

    private final OrderAccess orders;
    private final VisitRepository visits;
    private final PersonVisitRepository atPersons;
    private final ProofEncryption encryption;
    private final PlaceCodes codes;
    private final NamedLock locks;
    private final FourEyes fourEyes;
    private final ReviewRules rules;
    private final PersonPauses pauses;
    private final SecondPlaces places;
    private final AssessedVisits assessed;

    VisitVerification(
            OrderAccess orders,
            VisitRepository visits,
            PersonVisitRepository atPersons,
            ProofEncryption encryption,
            PlaceCodes codes,
            NamedLock locks,
            FourEyes fourEyes,
            ReviewRules rules,
            PersonPauses pauses,
            SecondPlaces places,
            AssessedVisits assessed) {
        this.orders = orders;
        this.visits = visits;
        this.atPersons = atPersons;
        this.encryption = encryption;
        this.codes = codes;
        this.locks = locks;
        this.fourEyes = fourEyes;
        this.rules = rules;
        this.pauses = pauses;
        this.places = places;
        this.assessed = assessed;
    }

    /** Which exceptions an attendance at a session has beside other visits to the person. */
    List<ReviewReason> ofPerson(WorkOrder order, Visit visit, TimeSlot real) {
        locks.acquire("visits of person", visit.personId().toString());
        return overlapsAtPerson(order, visit, real);
    }

    /** Which exceptions a day of a stay has; the times of the record are its proof. */
    List<ReviewReason> ofStayDay(WorkOrder order, Visit day, String recordedBy) {
        locks.acquire("visits of person", day.personId().toString());
        List<ReviewReason> found = ofRecord(order, day, recordedBy);
        addPause(order, day.slot().from(), found);
        if (atPersons.isServedElsewhere(day)) {
            found.add(ReviewReason.OVERLAPS_PERSON_VISIT);
        }
        return found;
    }

    /** Which exceptions any unit has that a record proves. */
    List<ReviewReason> ofRecord(WorkOrder order, Visit unit, String recordedBy) {
        List<ReviewReason> found = new ArrayList<>();
        VisitCounts counts = visits.count(order.id());
        if (counts.inReview() + counts.verified() >= order.terms().units()) {
            found.add(ReviewReason.BEYOND_UNITS);
        }
        if (!order.period().contains(Zones.dayOf(unit.slot().from()))) {
            found.add(ReviewReason.OUTSIDE_PERIOD);
        }
        found.addAll(ofActor(VisitFactKind.CHECK_IN, new LockedVisit(order, unit), recordedBy));
        return found;
    }

    /** What is known at the check-in already. */
    List<ReviewReason> ofStart(WorkOrder order, Visit visit, Instant start) {
        List<ReviewReason> found = new ArrayList<>(Verification.ofStart(visit.planned(), start, limits()));
        if (!order.period().contains(Zones.dayOf(start))) {
            found.add(ReviewReason.OUTSIDE_PERIOD);
        }
        if (orders.ineligibility(order, visit.workerId(), start).isPresent()) {
            found.add(ReviewReason.WORKER_NOT_ELIGIBLE);
        }
        addPause(order, start, found);
        return found;
    }

    /**
     * Who recorded it: a proof by a person who coordinated the order needs another person.
     *
     * @param actor subject of the token
     */
    List<ReviewReason> ofActor(VisitFactKind kind, LockedVisit locked, String actor) {
        return fourEyes.needsReview(kind.operation(), locked, actor)
                ? List.of(ReviewReason.ENTERED_BY_COORDINATOR)
                : List.of();
    }

    /**
     * What is known once the visit ended.
     *
     * @param out proof of the check-out
     * @param real from check-in to check-out
     */
    List<ReviewReason> ofWhole(WorkOrder order, Visit visit, Proof out, TimeSlot real) {
        return ofWhole(
                order,
                visit,
                encryption.decrypt(End.CHECK_IN, visit.id(), visit.proof().encryptedCheckIn()),
                out,
                real);
    }

    /** The same with another proof of the check-in than the one that is stored. */
    List<ReviewReason> ofWhole(WorkOrder order, Visit visit, Proof in, Proof out, TimeSlot real) {
        List<ReviewReason> found = new ArrayList<>(Verification.of(
                end(order, in, real.from()),
                end(order, out, real.to()),
                order.home(),
                Duration.ofMinutes(order.terms().durationMinutes()),
                limits()));
        if (orders.ineligibility(order, visit.workerId(), real.from()).isPresent()) {
            found.add(ReviewReason.WORKER_NOT_ELIGIBLE);
        }
        addPause(order, real.from(), found);
        if (order.terms().shape() == ServiceShape.ASSESSMENT && !isAssessed(visit, real.from())) {
            found.add(ReviewReason.ASSESSMENT_MISSING);
        }
        places.find(visit.id()).ifPresent(place -> found.addAll(ofSecondPlace(visit, place, in, out, real)));
        lockNeighbours(visit);
        if (travelIsImpossible(visit, in, out, real)) {
            found.add(ReviewReason.IMPOSSIBLE_SPEED);
        }
        found.addAll(overlapsAtPerson(order, visit, real));
        return found;
    }

    private List<ReviewReason> ofSecondPlace(Visit visit, SecondPlace place, Proof in, Proof out, TimeSlot real) {
        String arrival = place.encryptedArrival();
        return EscortVerification.of(
                place,
                arrival == null ? null : encryption.decrypt(End.ARRIVAL, visit.id(), arrival),
                new Stop(in.location(), real.from()),
                new Stop(out.location(), real.to()),
                limits());
    }

    /** The result of the visit is an assessment: the first one by the worker from the check-in on is tied to it. */
    private boolean isAssessed(Visit visit, Instant begin) {
        assessed.lock(visit.personId());
        return assessed.tie(visit, begin);
    }

    /** A pause may be entered while the visit takes place, or before a device sends what it recorded. */
    private void addPause(WorkOrder order, Instant start, List<ReviewReason> found) {
        if (pauses.isPaused(order, Zones.dayOf(start))) {
            found.add(ReviewReason.PERSON_PAUSED);
        }
    }

    /** Two visits of a person or worker that end at the same moment are compared one after the other. */
    private void lockNeighbours(Visit visit) {
        locks.acquire("visits of person", visit.personId().toString());
        locks.acquire("visits of worker", visit.workerId().toString());
    }

    private Verification.End end(WorkOrder order, Proof proof, Instant at) {
        return new Verification.End(proof, at, codes.isValid(order.id(), proof.code(), at));
    }

    /** Facts of devices arrive in any order, so the visit before and the visit after are compared. */
    private boolean travelIsImpossible(Visit visit, Proof in, Proof out, TimeSlot real) {
        Optional<Stop> before = visits.findPrevious(visit, real).map(this::end);
        Optional<Stop> after = visits.findNext(visit, real).map(this::start);
        Stop arrival = new Stop(in.location(), real.from());
        Stop departure = new Stop(out.location(), real.to());
        return before.filter(stop -> Travel.isImpossible(stop, arrival, limits()))
                        .isPresent()
                || after.filter(stop -> Travel.isImpossible(departure, stop, limits()))
                        .isPresent();
    }

    private Stop start(Visit visit) {
        Proof proof = encryption.decrypt(End.CHECK_IN, visit.id(), visit.proof().encryptedCheckIn());
        return new Stop(proof.location(), visit.slot().from());
    }

    private Stop end(Visit visit) {
        Proof proof =
                encryption.decrypt(End.CHECK_OUT, visit.id(), visit.proof().encryptedCheckOut());
        return new Stop(proof.location(), visit.slot().to());
    }

    private List<ReviewReason> overlapsAtPerson(WorkOrder order, Visit visit, TimeSlot real) {
        Duration tolerated = Duration.ofMinutes(limits().overlapToleranceMinutes());
        List<Visit> others = atPersons.listAtPerson(visit, real).stream()
                .filter(other -> real.overlapWith(other.slot()).compareTo(tolerated) > 0)
                .filter(other -> visit.kind() != VisitKind.ATTENDANCE || other.kind() != VisitKind.STAY_DAY)
                .toList();
        List<ReviewReason> found = new ArrayList<>();
        long sameService = others.stream()
                .filter(other -> other.serviceItem().equals(visit.serviceItem()))
                .count();
        if (sameService >= order.terms().staffNeeded()) {
            found.add(ReviewReason.PERSON_ALREADY_SERVED);
        }
        if (sameService < others.size()) {
            found.add(ReviewReason.OVERLAPS_PERSON_VISIT);
        }
        return found;
    }

    private Limits limits() {
        return rules.limits();
    }
}
