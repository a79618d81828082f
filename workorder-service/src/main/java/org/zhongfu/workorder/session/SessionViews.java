// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.SessionId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.Provenance;

/** Makes what the API shows of sessions, and encrypts the reasons of their changes. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SessionViews {

    private static final String REASON = "session.reason";

    private final SessionWorkerRepository workers;
    private final EnrolmentRepository enrolments;
    private final RowEncryption encryption;

    SessionViews(SessionWorkerRepository workers, EnrolmentRepository enrolments, RowEncryption encryption) {
        this.workers = workers;
        this.enrolments = enrolments;
        this.encryption = encryption;
    }

    /** The view of a session as it is in this transaction. */
    SessionView of(Session session) {
        return ofAll(List.of(session)).apply(session);
    }

    /** The views of these sessions, whose workers and numbers are read at once. */
    Function<Session, SessionView> ofAll(List<Session> sessions) {
        List<SessionId> ids = sessions.stream().map(Session::id).toList();
        Map<SessionId, List<WorkerId>> inCharge = workers.listOf(ids);
        Map<UUID, List<EnrolmentRepository.Count>> counts = enrolments.count(ids);
        return session -> view(
                session,
                inCharge.getOrDefault(session.id(), List.of()),
                counts.getOrDefault(session.id().value(), List.of()));
    }

    @Nullable
    String encrypt(SessionId id, @Nullable String reason) {
        return encryption.encryptOrNull(REASON, id.value(), reason);
    }

    private SessionView view(Session session, List<WorkerId> inCharge, List<EnrolmentRepository.Count> counts) {
        Provenance provenance = session.provenance();
        return new SessionView(
                session.id(),
                session.revision(),
                session.status(),
                session.serviceItem(),
                session.providerId(),
                new SessionView.Plan(
                        session.place(),
                        session.module(),
                        session.time().plannedFrom(),
                        session.time().plannedTo(),
                        inCharge),
                new SessionView.Persons(
                        session.places(),
                        persons(counts, EnrolmentStatus.ENROLLED),
                        persons(counts, EnrolmentStatus.WAITING),
                        persons(counts, EnrolmentStatus.ATTENDED),
                        persons(counts, EnrolmentStatus.ABSENT)),
                new SessionView.Held(session.startedAt(), session.endedAt()),
                new SessionView.Reason(
                        session.reasonCode(),
                        encryption.decryptOrNull(REASON, session.id().value(), session.encryptedReason()),
                        session.informed()),
                provenance.clientReference(),
                new SessionView.Times(provenance.occurredAt(), provenance.recordedAt(), provenance.backfilled()));
    }

    private static long persons(List<EnrolmentRepository.Count> counts, EnrolmentStatus status) {
        return counts.stream()
                .filter(count -> count.status() == status)
                .mapToLong(EnrolmentRepository.Count::persons)
                .sum();
    }
}
