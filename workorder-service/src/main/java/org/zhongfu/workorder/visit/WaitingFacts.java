// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.workorder.order.VisitStatus;
import org.zhongfu.workorder.order.WorkOrderStatus;

/**
 * Carries facts of devices out: those that arrive, and check-outs that waited for their check-in once that is recorded in whatever
 * way. Of several that contradict each other the one received first stays, as if its check-in had been there.
 */
@ApplicationScoped
class WaitingFacts {

    private static final String DECIDABLE = """
            select distinct f.visit_id from visit_fact f join visit v on v.id = f.visit_id
            where f.status = 'WAITING' and v.status <> 'PLANNED'
            order by f.visit_id limit :limit
            """;

    private final VisitFactRepository facts;
    private final VisitAccess access;
    private final AttendanceService attendance;
    private final ProofEncryption encryption;
    private final Jdbi jdbi;

    WaitingFacts(
            VisitFactRepository facts,
            VisitAccess access,
            AttendanceService attendance,
            ProofEncryption encryption,
            Jdbi jdbi) {
        this.facts = facts;
        this.access = access;
        this.attendance = attendance;
        this.encryption = encryption;
        this.jdbi = jdbi;
    }

    /** True for an arrival or a check-out whose visit has not begun and may still begin. */
    static boolean mustWait(VisitFactKind kind, Visit visit) {
        return kind != VisitFactKind.CHECK_IN && visit.status() == VisitStatus.PLANNED;
    }

    /** Visits with facts that waited and need not wait any longer. */
    List<VisitId> decidable(int limit) {
        return QuarkusTransaction.requiringNew()
                .call(() -> jdbi.withHandle(sql -> sql.createQuery(DECIDABLE)
                        .bind("limit", limit)
                        .mapTo(VisitId.class)
                        .list()));
    }

    /** Carries out what waited for the check-in of a visit, each fact in a transaction of its own. */
    void retry(VisitId visit) {
        List<UUID> waiting = QuarkusTransaction.requiringNew().call(() -> facts.listWaiting(visit));
        for (UUID fact : waiting) {
            try {
                QuarkusTransaction.requiringNew().run(() -> retry(visit, fact));
            } catch (FactContradiction contradiction) {
                QuarkusTransaction.requiringNew().run(() -> facts.lockWaiting(fact)
                        .ifPresent(row -> row.markConflict(contradiction.conflict())));
            }
        }
    }

    private void retry(VisitId visit, UUID fact) {
        LockedVisit locked = access.lock(visit); // Before the fact: two that retry at once do so one after the other.
        facts.lockWaiting(fact)
                .filter(row -> !mustWait(row.kind(), locked.visit()))
                .ifPresent(row -> {
                    Proof proof = encryption.decryptFact(row.id(), row.encryptedProof());
                    apply(row.kind(), locked, proof, row.occurrence(), row.sentBy());
                    row.markRecorded();
                });
    }

    /**
     * Carries a fact out.
     *
     * @param actor who sent it
     * @throws FactContradiction when it contradicts what is recorded; ends the transaction
     */
    void apply(VisitFactKind kind, LockedVisit locked, Proof proof, Occurrence when, String actor) {
        VisitStatus visit = locked.visit().status();
        WorkOrderStatus order = locked.order().status();
        try {
            attendance.recordFact(kind, locked, proof, when, actor);
        } catch (Problem refusal) {
            throw new FactContradiction(VisitFactConflict.of(kind, visit, order, refusal), when);
        }
    }
}
