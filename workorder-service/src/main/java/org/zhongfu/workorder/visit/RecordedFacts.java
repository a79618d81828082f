// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.platform.store.Change;
import org.zhongfu.workorder.order.VisitStatus;
import org.zhongfu.workorder.visit.ProofEncryption.End;

/**
 * Recognises a fact of a device without a network that is recorded already: the device did not get the answer and sends it again. A
 * time of its own is part of the fact.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RecordedFacts {

    private final VisitAccess access;
    private final ProofEncryption encryption;
    private final SecondPlaces places;

    RecordedFacts(VisitAccess access, ProofEncryption encryption, SecondPlaces places) {
        this.access = access;
        this.encryption = encryption;
        this.places = places;
    }

    /** The visit of which this very check-in, arrival or check-out is recorded; empty for another fact. */
    Optional<Visit> find(VisitFactKind kind, VisitId id, Proof proof, Change change) {
        Instant at = change.occurredAt();
        if (!proof.offline() || at == null) {
            return Optional.empty();
        }
        return access.lock(id, change.caller())
                .map(LockedVisit::visit)
                .filter(visit -> isRecorded(kind, visit, proof, at));
    }

    /** The visit of which this very absence is recorded; empty for another fact. */
    Optional<Visit> findNoShow(VisitId id, String reasonCode, @Nullable String reason, Change change) {
        Instant at = change.occurredAt();
        if (at == null) {
            return Optional.empty();
        }
        return access.lock(id, change.caller())
                .map(LockedVisit::visit)
                .filter(visit -> visit.status() == VisitStatus.NO_SHOW
                        && isSame(at, visit.lastStepAt())
                        && reasonCode.equals(visit.reasonCode())
                        && Optional.ofNullable(reason)
                                .equals(Optional.ofNullable(
                                        encryption.decryptReason(visit.id(), visit.encryptedReason()))));
    }

    private boolean isRecorded(VisitFactKind kind, Visit visit, Proof proof, Instant at) {
        return switch (kind) {
            case CHECK_IN ->
                isSame(at, visit.startedAt())
                        && isSame(End.CHECK_IN, visit, proof, visit.proof().encryptedCheckIn());
            case CHECK_OUT ->
                isSame(at, visit.endedAt())
                        && isSame(End.CHECK_OUT, visit, proof, visit.proof().encryptedCheckOut());
            case ARRIVAL ->
                places.find(visit.id())
                        .filter(place -> isSame(at, place.arrivedAt())
                                && isSame(End.ARRIVAL, visit, proof, place.encryptedArrival()))
                        .isPresent();
        };
    }

    private boolean isSame(End end, Visit visit, Proof proof, @Nullable String recorded) {
        return recorded != null && proof.equals(encryption.decrypt(end, visit.id(), recorded));
    }

    /** The database keeps microseconds. */
    private static boolean isSame(Instant sent, @Nullable Instant recorded) {
        return recorded != null && sent.truncatedTo(ChronoUnit.MICROS).equals(recorded.truncatedTo(ChronoUnit.MICROS));
    }
}
