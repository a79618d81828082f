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
    private final VisitChangeRepository changes;
    private final VisitCorrectionRepository corrections;
    private final ProofEncryption encryption;

    VisitViews(
            VisitReviewRepository reviews,
            VisitChangeRepository changes,
            VisitCorrectionRepository corrections,
            ProofEncryption encryption) {
        this.reviews = reviews;
        this.changes = changes;
        this.corrections = corrections;
        this.encryption = encryption;
    }

    /** The view of a visit as it is in this transaction. */
    VisitView of(Visit visit) {
        return ofAll(List.of(visit)).apply(visit);
    }

    /** The views of these visits, whose reviews and changes are read at once. */
    Function<Visit, VisitView> ofAll(List<Visit> visits) {
        List<VisitId> ids = visits.stream().map(Visit::id).toList();
        Map<VisitId, VisitReview> known =
                reviews.listByVisits(ids).stream().collect(Collectors.toMap(VisitReview::visitId, Function.identity()));
        Map<VisitId, List<VisitChange>> changed = changes.ofVisits(ids);
        Map<VisitId, List<VisitCorrection>> corrected = corrections.ofVisits(ids);
        return visit -> view(
                visit,
                known.get(visit.id()),
                changed.getOrDefault(visit.id(), List.of()),
                corrected.getOrDefault(visit.id(), List.of()));
    }

    /** How the plans of these visits were changed, read at once. */
    Function<Visit, List<VisitChangeView>> changesOf(List<Visit> visits) {
        Map<VisitId, List<VisitChange>> changed =
                changes.ofVisits(visits.stream().map(Visit::id).toList());
        return visit -> changed.getOrDefault(visit.id(), List.of()).stream()
                .map(this::change)
                .toList();
    }

    /** What its order shows of a visit. */
    static VisitSummary summary(Visit visit, @Nullable Instant appointmentAt) {
        return new VisitSummary(
                visit.id(),
                visit.revision(),
                visit.status(),
                visit.workerId(),
                visit.planned().plannedFrom(),
                visit.planned().plannedTo(),
                appointmentAt,
                visit.startedAt(),
                visit.endedAt(),
                visit.provenance().clientReference());
    }

    private VisitView view(
            Visit visit, @Nullable VisitReview review, List<VisitChange> changed, List<VisitCorrection> corrected) {
        return new VisitView(
                visit.id(),
                visit.revision(),
                visit.status(),
                VisitReferencesView.of(visit),
                PlannedVisitView.of(visit),
                changed.stream().map(this::change).toList(),
                corrected.stream().map(this::correction).toList(),
                proof(visit, review),
                new VisitReasonView(visit.reasonCode(), encryption.decryptReason(visit.id(), visit.encryptedReason())),
                visit.provenance().clientReference(),
                PlanSourceView.of(visit.source()),
                VisitTimesView.of(visit.provenance()));
    }

    private VisitChangeView change(VisitChange change) {
        return change.view(encryption.decryptChangeReason(change.visitId(), change.encryptedReason()));
    }

    private VisitCorrectionView correction(VisitCorrection correction) {
        return correction.view(encryption.decryptCorrectionReason(correction.visitId(), correction.encryptedReason()));
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
