// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.audit;

import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.zhongfu.evaluation.audit.AuditChainLink.Entry;
import org.zhongfu.evaluation.audit.AuditChainLink.Head;
import org.zhongfu.platform.security.HashChainKey;
import org.zhongfu.platform.sql.NamedLock;

/**
 * The hash chain over all audit entries. Entries are appended to it after they were stored, by one replica at a time: a
 * chain extended by each writer would let only one writer in at a time. Made at the start, so that a service without its key
 * does not start.
 */
@Startup
@ApplicationScoped
class AuditHashChain {

    private static final int BATCH = 500;

    private final AuditChainRepository links;
    private final HashChainKey key;
    private final NamedLock namedLock;
    private final InstantSource clock;

    AuditHashChain(AuditChainRepository links, HashChainKey key, NamedLock namedLock, InstantSource clock) {
        this.links = links;
        this.key = key;
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
        List<AuditChainLink> added = new ArrayList<>();
        Head head = links.findHead();
        for (Entry entry : links.findWithoutLink(BATCH)) {
            AuditChainLink link = AuditChainLink.after(head, entry, key);
            added.add(link);
            head = link.head();
        }
        links.add(added, clock.instant());
    }
}
