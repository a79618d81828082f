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
import org.zhongfu.contracts.workorder.WorkOrderEvent.VisitVerified;
import org.zhongfu.contracts.workorder.WorkOrderEvent.VisitVoided;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderCancelled;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderDelivered;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.workorder.order.SampleOrders;
import org.zhongfu.workorder.order.VisitCounts;
import org.zhongfu.workorder.order.WorkOrder;
import org.zhongfu.workorder.order.WorkOrderStatus;
import org.zhongfu.workorder.worker.SampleWorkers;
import org.zhongfu.workorder.worker.Worker;

/** Whatever is done to an order and its visits, in whatever order: units are neither lost nor counted twice. */
class UnitsProperties {

    private static final Instant MORNING = Instant.parse("2024-10-12T01:00:00Z");

    /** What somebody may try; what is not possible at the moment is left out. */
    enum Try {
        PLAN,
        CHECK_IN,
        CHECK_OUT,
        NO_SHOW,
        VOID_RUNNING,
        VOID_VERIFIED
    }

    @Provide
    Arbitrary<List<Try>> attempts() {
        return Arbitraries.of(Try.class).list().ofMaxSize(60);
    }

    @Property
    void verifiedVisitsNeverExceedUnitsAndTheRestIsUndelivered(
            @ForAll @IntRange(min = 1, max = 6) int units, @ForAll("attempts") List<Try> attempts) {
        Service service = new Service(units);
        attempts.forEach(service::attempt);
        service.finishOpenVisits();

        assertThat(service.consumed())
                .isBetween(0, units)
                .isEqualTo(service.tally().verified());
        if (service.order.status() == WorkOrderStatus.IN_SERVICE) {
            WorkOrderDelivered told = SampleOrders.deliver(service.order, service.tally(), service.tick());
            assertThat(told.unitsVerified()).isEqualTo(service.consumed());
            assertThat(told.unitsVerified() + told.unitsUndelivered()).isEqualTo(units);
            assertThat(told.unitsUndelivered()).isNotNegative();
        }
    }

    @Property
    void afterACancellationWhatStillRunsEndsAsOneUnitOrGoesBackAsOne(
            @ForAll @IntRange(min = 1, max = 6) int units,
            @ForAll("attempts") List<Try> attempts,
            @ForAll boolean counts) {
        Service service = new Service(units);
        attempts.forEach(service::attempt);
        WorkOrderCancelled told = SampleOrders.cancel(service.order, service.tally(), service.tick());
        service.cancelPlanned();
        int back = told.unitsOutstanding();
        for (Visit visit : service.inState(VisitStatus.IN_PROGRESS)) {
            if (counts) {
                service.checkOut(visit);
            } else {
                VisitVoided voided = service.makeVoid(visit);
                assertThat(voided.orderCancelled()).isTrue();
                assertThat(voided.wasVerified()).isFalse();
                back++;
            }
        }

        assertThat(service.consumed() + back).isEqualTo(units);
    }

    /** An order in service, as the desks lead it. */
    private static final class Service {

        private final Worker worker = SampleWorkers.worker(SampleWorkers.told(UUID.randomUUID(), "P1", "sub"));
        private final List<Visit> visits = new ArrayList<>();
        private final WorkOrder order;
        private final int units;
        private Instant now = MORNING;
        private int consumed;

        Service(int units) {
            this.units = units;
            order = SampleOrders.taken(worker, units, tick());
        }

        Occurrence tick() {
            now = now.plusSeconds(600);
            return new Occurrence(now, now, false, null);
        }

        int consumed() {
            return consumed;
        }

        void attempt(Try attempt) {
            switch (attempt) {
                case PLAN -> plan();
                case CHECK_IN ->
                    inState(VisitStatus.PLANNED).stream().findFirst().ifPresent(this::checkIn);
                case CHECK_OUT ->
                    inState(VisitStatus.IN_PROGRESS).stream().findFirst().ifPresent(this::checkOut);
                case NO_SHOW ->
                    inState(VisitStatus.PLANNED).stream()
                            .findFirst()
                            .ifPresent(visit -> visit.noShow(order, "NOT_AT_HOME", null, tick()));
                case VOID_RUNNING ->
                    inState(VisitStatus.IN_PROGRESS).stream().findFirst().ifPresent(this::makeVoid);
                case VOID_VERIFIED ->
                    inState(VisitStatus.VERIFIED).stream().findFirst().ifPresent(this::makeVoid);
            }
        }

        void plan() {
            if (tally().roomIn(units) < 1) {
                return;
            }
            Occurrence when = tick();
            PlanVisitRequest plan = new PlanVisitRequest(null, now.plusSeconds(3600), now.plusSeconds(7200), null);
            visits.add(new Visit(order, worker.id(), plan, null, when, "sub"));
            order.scheduled(1, when);
        }

        void checkIn(Visit visit) {
            Occurrence when = tick();
            visit.checkIn(proof(), visit.busyFrom(when.occurredAt()), List.of(), when);
            if (order.status() == WorkOrderStatus.SCHEDULED) {
                order.started(when);
            }
        }

        void checkOut(Visit visit) {
            Instant start = visit.startedAt();
            assertThat(start).isNotNull();
            Occurrence when = tick();
            VisitVerified told = visit.checkOut(
                    order,
                    proof(),
                    new TimeSlot(start, when.occurredAt()),
                    new Verification(List.of()),
                    List.of(),
                    tally().verified() == 0,
                    when);
            consumed += told.units();
        }

        VisitVoided makeVoid(Visit visit) {
            VisitVoided told = visit.makeVoid(order, "MISTAKE", null, tick());
            if (told.wasVerified()) {
                consumed--;
            }
            return told;
        }

        void finishOpenVisits() {
            inState(VisitStatus.IN_PROGRESS).forEach(this::checkOut);
            inState(VisitStatus.PLANNED).forEach(visit -> visit.noShow(order, "NOT_AT_HOME", null, tick()));
        }

        void cancelPlanned() {
            inState(VisitStatus.PLANNED).forEach(visit -> visit.cancel("ORDER_CANCELLED", tick()));
        }

        List<Visit> inState(VisitStatus status) {
            return visits.stream().filter(visit -> visit.status() == status).toList();
        }

        VisitCounts tally() {
            return new VisitCounts(
                    inState(VisitStatus.PLANNED).size(),
                    inState(VisitStatus.IN_PROGRESS).size(),
                    inState(VisitStatus.VERIFIED).size());
        }

        private EncryptedProof proof() {
            Proof proof = new Proof(Proof.Method.QR, now, false, null, null);
            return new EncryptedProof(Presence.of(proof, now), "sealed");
        }
    }
}
