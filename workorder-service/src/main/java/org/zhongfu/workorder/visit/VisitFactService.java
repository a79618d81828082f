// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.foureyes.FourEyes;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.security.BlindIndex;
import org.zhongfu.platform.sql.NamedLock;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;

/**
 * Facts that a device recorded without a network. Each row is judged by its own time and answered for itself. The result for facts
 * that agree depends neither on the order of rows nor on that of batches: rows are carried out by their own time, a check-out waits
 * for its check-in, and a running visit ends at the latest when the worker's next one began. What contradicts an earlier fact
 * changes nothing and waits for a person.
 */
@ApplicationScoped
public class VisitFactService {

    private static final String KIND = "visit-fact";

    private final VisitFactRepository facts;
    private final WaitingFacts waiting;
    private final VisitAccess access;
    private final AttendanceService attendance;
    private final FourEyes fourEyes;
    private final ProofEncryption encryption;
    private final NamedLock locks;
    private final BlindIndex index;
    private final ObjectMapper json;
    private final InstantSource clock;

    VisitFactService(
            VisitFactRepository facts,
            WaitingFacts waiting,
            VisitAccess access,
            AttendanceService attendance,
            FourEyes fourEyes,
            ProofEncryption encryption,
            NamedLock locks,
            BlindIndex index,
            ObjectMapper json,
            InstantSource clock) {
        this.facts = facts;
        this.waiting = waiting;
        this.access = access;
        this.attendance = attendance;
        this.fourEyes = fourEyes;
        this.encryption = encryption;
        this.locks = locks;
        this.index = index;
        this.json = json;
        this.clock = clock;
    }

    /** Records the facts of a batch, each in a transaction of its own; answers in the order of the batch. */
    public List<VisitFactResult> record(Caller caller, List<VisitFactRequest> batch, Locale language) {
        Map<VisitFactRequest, VisitFactResult> results = new HashMap<>();
        batch.stream()
                .sorted(Comparator.comparing(VisitFactRequest::occurredAt)
                        .thenComparing(VisitFactRequest::kind)
                        .thenComparing(VisitFactRequest::clientReference))
                .forEach(row -> results.put(row, recordOne(caller, row, language)));
        applyWaiting(batch);
        return batch.stream()
                .map(row -> withPresentOutcome(caller, Objects.requireNonNull(results.get(row))))
                .toList();
    }

    /** A page of the open contradictions that the caller may see, oldest first. */
    @Transactional
    public Page<VisitFactView> conflicts(Caller caller, PageQuery page) {
        return Page.of(facts.pageOfConflicts(caller, page), page, VisitFact::id, VisitFactOrder::valueOf, this::view);
    }

    /** A page of the check-outs that wait for their check-in and that the caller may see, oldest first. */
    @Transactional
    public Page<WaitingFactView> waiting(Caller caller, PageQuery page) {
        Instant now = clock.instant();
        return Page.of(
                facts.pageOfWaiting(caller, page),
                page,
                VisitFact::id,
                VisitFactOrder::valueOf,
                fact -> fact.waitingView(now));
    }

    /** An officer has looked at a contradiction. */
    @Transactional
    public VisitFactView resolve(Caller caller, UUID id, String resolution) {
        VisitFact fact = facts.lockVisible(caller, id).orElseThrow(Problem::notFound);
        fourEyes.beforeStep(fact, caller);
        fact.resolve(encryption.encryptFactResolution(id, resolution), caller.subject(), clock.instant());
        return view(fact);
    }

    private VisitFactResult recordOne(Caller caller, VisitFactRequest row, Locale language) {
        String digest = digest(row);
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                Optional<VisitFact> earlier = findEarlier(caller, row, digest);
                if (earlier.isPresent()) {
                    return earlier.get().result();
                }
                LockedVisit locked = lockOwn(caller, row);
                Occurrence when = Occurrence.judge(row.occurredAt(), row.backfillReason(), caller, clock.instant());
                if (WaitingFacts.mustWait(row.kind(), locked.visit())) {
                    return keep(caller, row, VisitFactStatus.WAITING, null, digest, when);
                }
                waiting.apply(row.kind(), locked, row.proof(), when, caller.subject());
                return keep(caller, row, VisitFactStatus.RECORDED, null, digest, when);
            });
        } catch (FactContradiction contradiction) {
            return QuarkusTransaction.requiringNew().call(() -> findEarlier(caller, row, digest)
                    .map(VisitFact::result)
                    .orElseGet(() -> keep(
                            caller,
                            row,
                            VisitFactStatus.CONFLICT,
                            contradiction.conflict(),
                            digest,
                            contradiction.when())));
        } catch (Problem refusal) {
            return new VisitFactResult(
                    row.clientReference(),
                    VisitFactStatus.REFUSED,
                    row.visitId(),
                    null,
                    refusal.detail().in(language));
        }
    }

    private Optional<VisitFact> findEarlier(Caller caller, VisitFactRequest row, String digest) {
        locks.acquireForReference(KIND, caller.subject(), row.clientReference());
        Optional<VisitFact> earlier = facts.findBySender(caller.subject(), row.clientReference());
        if (earlier.isPresent() && !earlier.get().hasContent(digest)) {
            throw Problem.conflict(
                    "You used this clientReference for another fact. Send the original content, or a new reference.",
                    "该 clientReference 已用于内容不同的记录。请发送原内容，或使用新的 clientReference。");
        }
        return earlier;
    }

    private LockedVisit lockOwn(Caller caller, VisitFactRequest row) {
        LockedVisit locked = access.lock(row.visitId(), caller).orElseThrow(Problem::notFound);
        attendance.requireMayProve(locked.visit(), row.proof(), caller);
        fourEyes.take(row.kind().operation(), locked, caller);
        return locked;
    }

    /** Check-outs that arrived before their check-in are carried out once that is there. */
    private void applyWaiting(List<VisitFactRequest> batch) {
        batch.stream()
                .map(VisitFactRequest::visitId)
                .distinct()
                .sorted(Comparator.comparing(VisitId::toString))
                .forEach(waiting::retry);
    }

    private VisitFactResult keep(
            Caller caller,
            VisitFactRequest row,
            VisitFactStatus status,
            @Nullable VisitFactConflict conflict,
            String digest,
            Occurrence when) {
        UUID id = UuidV7.next();
        VisitFact fact =
                new VisitFact(id, row, status, encryption.encryptFact(id, row.proof()), digest, caller.subject(), when);
        if (conflict != null) {
            fact.markConflict(conflict);
        }
        fourEyes.beforeStep(fact, caller);
        facts.persist(fact);
        return fact.result();
    }

    /** A check-out that waited when its row was read may be recorded by now. */
    private VisitFactResult withPresentOutcome(Caller caller, VisitFactResult result) {
        if (result.outcome() != VisitFactStatus.WAITING) {
            return result;
        }
        return QuarkusTransaction.requiringNew()
                .call(() -> facts.findBySender(caller.subject(), result.clientReference())
                        .map(VisitFact::result)
                        .orElse(result));
    }

    private VisitFactView view(VisitFact fact) {
        return fact.view(encryption.decryptFactResolution(fact.id(), fact.encryptedResolution()));
    }

    private String digest(VisitFactRequest row) {
        try {
            return index.digest(KIND, json.writeValueAsString(row));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a fact cannot be written", e);
        }
    }
}
