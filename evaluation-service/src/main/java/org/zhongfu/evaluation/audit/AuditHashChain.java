// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.audit;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import org.zhongfu.platform.sql.NamedLock;

/**
 * The hash chain over all audit entries. Entries are appended to it after they were stored, by one replica at a time: a
 * chain extended by each writer would let only one writer in at a time.
 */
@ApplicationScoped
class AuditHashChain {

    private static final int BATCH = 500;

    private final AuditRecordRepository records;
    private final AuditChainRepository links;
    private final NamedLock namedLock;
    private final InstantSource clock;

    AuditHashChain(
            AuditRecordRepository records, AuditChainRepository links, NamedLock namedLock, InstantSource clock) {
        this.records = records;
        this.links = links;
        this.namedLock = namedLock;
        this.clock = clock;
    }

    /** Appends the entries that are not in the chain yet. */
    @Scheduled(
            identity = "audit-hash-chain",
            every = "${zhongfu.evaluation.audit.append-every}",
            delayed = "5s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void append() {
        if (!namedLock.tryAcquire("audit-hash-chain", "append")) {
            return; // Another replica appends.
        }
        Instant now = clock.instant();
        AuditChainLink last = links.findLast();
        for (AuditRecord entry : records.withoutLink(BATCH)) {
            last = last == null ? AuditChainLink.first(entry, now) : last.next(entry, now);
            links.persist(last);
        }
    }
}
