// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.workorder.order.VisitSummary;

/** Makes what the API shows of visits; where the worker was stays encrypted. */
@ApplicationScoped
class VisitViews {

    private final VisitReviewRepository reviews;
    private final ProofEncryption encryption;

    VisitViews(VisitReviewRepository reviews, ProofEncryption encryption) {
        this.reviews = reviews;
        this.encryption = encryption;
    }

    /** The view of a visit as it is in this transaction. */
    VisitView of(Visit visit) {
        return view(visit, reviews.findByVisit(visit.id()).orElse(null));
    }

    /** The views of these visits, whose reviews are read at once. */
    Function<Visit, VisitView> ofAll(List<Visit> visits) {
        Map<VisitId, VisitReview> known = reviews
                .listByVisits(visits.stream().map(Visit::id).toList())
                .stream()
                .collect(Collectors.toMap(VisitReview::visitId, Function.identity()));
        return visit -> view(visit, known.get(visit.id()));
    }

    /** What its order shows of a visit. */
    static VisitSummary summary(Visit visit) {
        return new VisitSummary(
                visit.id(),
                visit.revision(),
                visit.status(),
                visit.workerId(),
                visit.planned().plannedFrom(),
                visit.planned().plannedTo(),
                visit.startedAt(),
                visit.endedAt(),
                visit.provenance().clientReference());
    }

    private VisitView view(Visit visit, @Nullable VisitReview review) {
        return new VisitView(
                visit.id(),
                visit.revision(),
                visit.status(),
                VisitReferencesView.of(visit),
                PlannedVisitView.of(visit),
                proof(visit, review),
                new VisitReasonView(visit.reasonCode(), encryption.decryptReason(visit.id(), visit.encryptedReason())),
                visit.provenance().clientReference(),
                PlanSourceView.of(visit.source()),
                VisitTimesView.of(visit.provenance()));
    }

    private ProofView proof(Visit visit, @Nullable VisitReview review) {
        Instant startedAt = visit.startedAt();
        return new ProofView(
                startedAt == null ? null : Zones.dayOf(startedAt),
                startedAt,
                visit.endedAt(),
                visit.proof().checkIn(),
                visit.proof().checkOut(),
                visit.proof().verification(),
                List.copyOf(visit.proof().exceptions()),
                review == null ? null : review(visit, review));
    }

    private ReviewView review(Visit visit, VisitReview review) {
        return new ReviewView(
                review.openedAt(),
                review.reasons(),
                review.rulesVersion(),
                review.decision(),
                review.decidedAt(),
                review.decidedBy(),
                review.reasonCode(),
                encryption.decryptReviewReason(visit.id(), review.encryptedReason()));
    }
}
