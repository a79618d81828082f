// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.matching.PlannedTime;
import org.zhongfu.contracts.workorder.VisitEvent;
import org.zhongfu.contracts.workorder.VisitEvent.VisitVerified;
import org.zhongfu.contracts.workorder.VisitEvent.VisitVoided;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderCancelled;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderDelivered;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.workorder.order.SampleOrders;
import org.zhongfu.workorder.order.VisitCounts;
import org.zhongfu.workorder.order.VisitStatus;
import org.zhongfu.workorder.order.WorkOrder;
import org.zhongfu.workorder.order.WorkOrderStatus;
import org.zhongfu.workorder.worker.SampleWorkers;
import org.zhongfu.workorder.worker.Worker;

/** Any sequence of steps of an order and its visits neither loses units nor counts them twice. */
class UnitsProperties {

    private static final Instant MORNING = Instant.parse("2024-10-12T01:00:00Z");

    /** Steps to try; a step that is not possible in the present state is left out. */
    enum Attempt {
        PLAN,
        CHECK_IN,
        CHECK_OUT,
        CHECK_OUT_FOR_REVIEW,
        CONFIRM,
        CORRECT_IN_REVIEW,
        CORRECT_VERIFIED,
        NO_SHOW,
        VOID_RUNNING,
        VOID_IN_REVIEW,
        VOID_VERIFIED
    }

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        return Arbitraries.of(Attempt.class).list().ofMaxSize(60);
    }

    @Property
    void verifiedVisitsNeverExceedTheUnitsAndTheRestIsUndelivered(
            @ForAll @IntRange(min = 1, max = 6) int units, @ForAll("attempts") List<Attempt> attempts) {
        Service service = new Service(units);
        attempts.forEach(service::attempt);
        service.finishOpenVisits();

        assertThat(service.consumed())
                .isBetween(0, units)
                .isEqualTo(service.counts().verified());
        if (service.order.status() == WorkOrderStatus.IN_SERVICE) {
            WorkOrderDelivered event = SampleOrders.deliver(service.order, service.counts(), service.tick());
            assertThat(event.unitsVerified()).isEqualTo(service.consumed());
            assertThat(event.unitsVerified() + event.unitsUndelivered()).isEqualTo(units);
            assertThat(event.unitsUndelivered()).isNotNegative();
        }
    }

    @Property
    void anUndecidedVisitOfACancelledOrderCountsOrReleasesItsUnit(
            @ForAll @IntRange(min = 1, max = 6) int units,
            @ForAll("attempts") List<Attempt> attempts,
            @ForAll boolean counts) {
        Service service = new Service(units);
        attempts.forEach(service::attempt);
        WorkOrderCancelled event = SampleOrders.cancel(service.order, service.counts(), service.tick());
        service.cancelPlanned();
        int back = event.unitsOutstanding();
        List<Visit> undecided = new ArrayList<>(service.inState(VisitStatus.IN_PROGRESS));
        undecided.addAll(service.inState(VisitStatus.IN_REVIEW));
        for (Visit visit : undecided) {
            if (counts && visit.status() == VisitStatus.IN_REVIEW) {
                service.confirm(visit);
            } else if (counts) {
                service.checkOut(visit);
            } else {
                VisitVoided voided = service.voidVisit(visit);
                assertThat(voided.orderCancelled()).isTrue();
                assertThat(voided.wasVerified()).isFalse();
                back++;
            }
        }

        assertThat(service.consumed() + back).isEqualTo(units);
    }

    /** An order and its visits, as the services change them. */
    private static final class Service {

        private final Worker worker =
                SampleWorkers.worker(SampleWorkers.workerChanged(new ProviderId(UUID.randomUUID()), "P1", "sub"));
        private final List<Visit> visits = new ArrayList<>();
        private final WorkOrder order;
        private final int units;
        private Instant now = MORNING;
        private int consumed;

        Service(int units) {
            this.units = units;
            order = SampleOrders.accepted(worker, units, tick());
        }

        Occurrence tick() {
            now = now.plusSeconds(600);
            return new Occurrence(now, now, false, null);
        }

        int consumed() {
            return consumed;
        }

        void attempt(Attempt attempt) {
            switch (attempt) {
                case PLAN -> plan();
                case CHECK_IN ->
                    inState(VisitStatus.PLANNED).stream().findFirst().ifPresent(this::checkIn);
                case CHECK_OUT ->
                    inState(VisitStatus.IN_PROGRESS).stream().findFirst().ifPresent(this::checkOut);
                case CHECK_OUT_FOR_REVIEW ->
                    inState(VisitStatus.IN_PROGRESS).stream().findFirst().ifPresent(this::checkOutForReview);
                case CONFIRM ->
                    inState(VisitStatus.IN_REVIEW).stream().findFirst().ifPresent(this::confirm);
                case CORRECT_IN_REVIEW ->
                    inState(VisitStatus.IN_REVIEW).stream().findFirst().ifPresent(this::correct);
                case CORRECT_VERIFIED ->
                    inState(VisitStatus.VERIFIED).stream().findFirst().ifPresent(this::correct);
                case NO_SHOW ->
                    inState(VisitStatus.PLANNED).stream()
                            .findFirst()
                            .ifPresent(visit -> visit.markNoShow(order, "NOT_AT_HOME", null, tick()));
                case VOID_RUNNING ->
                    inState(VisitStatus.IN_PROGRESS).stream().findFirst().ifPresent(this::voidVisit);
                case VOID_IN_REVIEW ->
                    inState(VisitStatus.IN_REVIEW).stream().findFirst().ifPresent(this::voidVisit);
                case VOID_VERIFIED ->
                    inState(VisitStatus.VERIFIED).stream().findFirst().ifPresent(this::voidVisit);
            }
        }

        void plan() {
            if (counts().freeUnitsOf(units) < 1) {
                return;
            }
            Occurrence when = tick();
            visits.add(new Visit(
                    order,
                    worker.id(),
                    new PlannedTime(now.plusSeconds(3600), now.plusSeconds(7200)),
                    null,
                    Provenance.ofSystem(when)));
            order.schedule(1, when);
        }

        void checkIn(Visit visit) {
            Occurrence when = tick();
            visit.checkIn(proof(), TimeSlot.running(when.occurredAt(), visit.planned()), List.of(), when);
            if (order.status() == WorkOrderStatus.SCHEDULED) {
                order.start(when);
            }
        }

        void checkOut(Visit visit) {
            publish(checkOut(visit, List.of()));
        }

        void checkOutForReview(Visit visit) {
            publish(checkOut(visit, List.of(ReviewReason.TOO_SHORT)));
        }

        void confirm(Visit visit) {
            publish(visit.confirm(order, counts().verified() == 0, tick()));
        }

        void correct(Visit visit) {
            Instant start = visit.slot().from();
            TimeSlot slot = new TimeSlot(start.minusSeconds(60), start.plusSeconds(300));
            StoredProof corrected = visit.proof().corrected(null, null, List.of());
            publish(visit.correct(order, slot, corrected, "OTHER", counts().verified() == 0, tick()));
        }

        private VisitEvent checkOut(Visit visit, List<ReviewReason> forReview) {
            Instant start = visit.startedAt();
            assertThat(start).isNotNull();
            Occurrence when = tick();
            TimeSlot slot = new TimeSlot(start, when.occurredAt());
            return visit.checkOut(order, proof(), slot, forReview, forReview, counts().verified() == 0, when);
        }

        private void publish(VisitEvent event) {
            if (event instanceof VisitVerified verified) {
                consumed += verified.proof().units();
            }
        }

        VisitVoided voidVisit(Visit visit) {
            VisitVoided event = visit.markVoid(order, "MISTAKE", null, tick());
            if (event.wasVerified()) {
                consumed--;
            }
            return event;
        }

        void finishOpenVisits() {
            inState(VisitStatus.IN_PROGRESS).forEach(this::checkOut);
            inState(VisitStatus.IN_REVIEW).forEach(this::confirm);
            inState(VisitStatus.PLANNED).forEach(visit -> visit.markNoShow(order, "NOT_AT_HOME", null, tick()));
        }

        void cancelPlanned() {
            inState(VisitStatus.PLANNED).forEach(visit -> visit.cancel("ORDER_CANCELLED", tick()));
        }

        List<Visit> inState(VisitStatus status) {
            return visits.stream().filter(visit -> visit.status() == status).toList();
        }

        VisitCounts counts() {
            return new VisitCounts(
                    inState(VisitStatus.PLANNED).size(),
                    inState(VisitStatus.IN_PROGRESS).size(),
                    inState(VisitStatus.IN_REVIEW).size(),
                    inState(VisitStatus.VERIFIED).size());
        }

        private EncryptedProof proof() {
            Proof proof = new Proof(Proof.Method.QR, now, false, null, null, null, null, null);
            return new EncryptedProof(Attendance.of(proof, now), "ciphertext");
        }
    }
}
