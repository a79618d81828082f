// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.workorder.order.HomeLocation;
import org.zhongfu.workorder.order.OrderAccess;
import org.zhongfu.workorder.order.WorkOrder;
import org.zhongfu.workorder.visit.ProofEncryption.End;
import org.zhongfu.workorder.visit.VisitReviewView.Evidence;
import org.zhongfu.workorder.visit.VisitReviewView.ProofEnd;

/** Reads the encrypted proof of visits for those who review them. */
@ApplicationScoped
class VisitEvidence {

    private static final int ROUNDED_METRES = 10;

    private final OrderAccess orders;
    private final ProofEncryption encryption;
    private final SecondPlaces places;
    private final InstantSource clock;

    VisitEvidence(OrderAccess orders, ProofEncryption encryption, SecondPlaces places, InstantSource clock) {
        this.orders = orders;
        this.encryption = encryption;
        this.places = places;
        this.clock = clock;
    }

    /** The views of reviews, whose orders are read at once. */
    Function<VisitReview, VisitReviewView> ofAll(Map<VisitId, Visit> visits) {
        List<OrderId> ids =
                visits.values().stream().map(Visit::orderId).distinct().toList();
        Map<OrderId, WorkOrder> known =
                orders.listByIds(ids).stream().collect(Collectors.toMap(WorkOrder::id, Function.identity()));
        Instant now = clock.instant();
        return review -> {
            Visit visit = requireNonNull(visits.get(review.visitId()), "visit of the review");
            return view(review, visit, requireNonNull(known.get(visit.orderId()), "order of the visit"), now);
        };
    }

    /** The exact points and the witnesses of both ends, and the point of the arrival at a second place. */
    DisclosedProofView disclosed(Visit visit) {
        Proof in = proof(End.CHECK_IN, visit, visit.proof().encryptedCheckIn());
        Proof out = proof(End.CHECK_OUT, visit, visit.proof().encryptedCheckOut());
        return new DisclosedProofView(
                visit.id(),
                in == null ? null : in.location(),
                out == null ? null : out.location(),
                places.find(visit.id())
                        .map(place -> proof(End.ARRIVAL, visit, place.encryptedArrival()))
                        .map(Proof::location)
                        .orElse(null),
                in == null ? null : in.witness(),
                out == null ? null : out.witness());
    }

    private @Nullable Proof proof(End end, Visit visit, @Nullable String ciphertext) {
        return ciphertext == null ? null : encryption.decrypt(end, visit.id(), ciphertext);
    }

    private VisitReviewView view(VisitReview review, Visit visit, WorkOrder order, Instant now) {
        return new VisitReviewView(
                visit.id(),
                visit.revision(),
                visit.orderId(),
                visit.personId(),
                review.areaCode(),
                review.providerId(),
                visit.workerId(),
                review.openedAt(),
                Duration.between(review.openedAt(), now).toHours(),
                List.copyOf(visit.proof().exceptions()),
                review.reasons(),
                evidence(visit, order));
    }

    private Evidence evidence(Visit visit, WorkOrder order) {
        Proof in = proof(End.CHECK_IN, visit, visit.proof().encryptedCheckIn());
        Proof out = proof(End.CHECK_OUT, visit, visit.proof().encryptedCheckOut());
        TimeSlot real = visit.slot();
        HomeLocation home = visit.kind() == VisitKind.VISIT ? order.home() : null; // A session is held elsewhere.
        return new Evidence(
                visit.serviceItem(),
                visit.planned().plannedFrom(),
                visit.planned().plannedTo(),
                real.from(),
                real.to(),
                Duration.between(real.from(), real.to()).toMinutes(),
                order.terms().durationMinutes(),
                in == null ? null : end(in, home),
                out == null ? null : end(out, home),
                places.find(visit.id()).map(place -> arrival(visit, place)).orElse(null));
    }

    private @Nullable ProofEnd arrival(Visit visit, SecondPlace place) {
        String proof = place.encryptedArrival();
        return proof == null ? null : end(encryption.decrypt(End.ARRIVAL, visit.id(), proof), place.point());
    }

    private static ProofEnd end(Proof proof, @Nullable HomeLocation home) {
        Proof.Location location = proof.location();
        return new ProofEnd(
                proof.method(),
                proof.deviceTime(),
                proof.offline(),
                location == null || home == null ? null : rounded(Verification.metres(location, home)),
                location == null ? null : location.accuracyMetres(),
                proof.exceptionReason(),
                proof.callReference(),
                VisitReviewView.MaskedWitness.of(proof.witness()));
    }

    private static long rounded(double metres) {
        return Math.round(metres / ROUNDED_METRES) * ROUNDED_METRES;
    }
}
