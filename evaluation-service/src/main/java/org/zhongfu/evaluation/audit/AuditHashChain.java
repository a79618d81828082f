// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.audit;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import org.zhongfu.evaluation.database.Database;

/** Seals new entries into the chain; one of all replicas at a time. */
@ApplicationScoped
class AuditHashChain {

    /** Any number that nothing else in the database uses. */
    private static final long LOCK = 0x7A66_7365_616CL;

    private static final int BATCH = 500;
    /** Whatever is not sealed, not what came after some position: an entry that commits late is not stepped over. */
    private static final String UNSEALED = """
            select r.* from audit_record r
            where not exists (select 1 from audit_seal s where s.entry_id = r.entry_id)
            order by r.arrival limit ?
            """;

    private final Database database;
    private final InstantSource clock;

    AuditHashChain(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Head(long seq, String hash) {}

    /** Seals what is new. */
    @Scheduled(
            identity = "audit-seal",
            every = "${zhongfu.evaluation.audit.seal-every}",
            delayed = "5s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void seal() {
        if (!database.single("select pg_try_advisory_xact_lock(?) as mine", row -> row.is("mine"), LOCK)) {
            return; // Another replica is at it.
        }
        Head head = head();
        List<AuditRecord> entries = database.list(UNSEALED, AuditRecord::of, BATCH);
        for (AuditRecord entry : entries) {
            Head next = new Head(head.seq() + 1, AuditHash.of(head.hash(), entry));
            database.update(
                    "insert into audit_seal (seq, entry_id, previous_hash, hash, sealed_at) values (?, ?, ?, ?, ?)",
                    next.seq(),
                    entry.entryId(),
                    head.hash(),
                    next.hash(),
                    clock.instant());
            head = next;
        }
    }

    private Head head() {
        return database
                .list(
                        "select seq, hash from audit_seal order by seq desc limit 1",
                        row -> new Head(row.number("seq"), row.text("hash")))
                .stream()
                .findFirst()
                .orElse(new Head(0, AuditHash.START));
    }
}
