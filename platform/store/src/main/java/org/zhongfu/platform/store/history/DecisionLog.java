// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.store.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhongfu.platform.messaging.audit.AuditLog;

/**
 * Publishes to the audit what the running transaction does to records: one entry a record, with one statement at the end of
 * the transaction. Only then is it known which records have an audited action of their own.
 */
@ApplicationScoped
public class DecisionLog {

    private final AuditLog audit;
    private final TransactionSynchronizationRegistry transaction;

    DecisionLog(AuditLog audit, TransactionSynchronizationRegistry transaction) {
        this.audit = audit;
        this.transaction = transaction;
    }

    /** How many changes of records are noted. A transaction that may return to a savepoint asks when it sets it. */
    public int mark() {
        return transaction.getResource(this) instanceof Noted noted ? noted.all.size() : 0;
    }

    /** Forgets what was noted since: the transaction has returned to the savepoint. */
    public void backTo(int mark) {
        if (transaction.getResource(this) instanceof Noted noted) {
            noted.all.subList(mark, noted.all.size()).clear();
        }
    }

    void note(List<RecordDecision> decisions) {
        Noted noted = transaction.getResource(this) instanceof Noted earlier ? earlier : register();
        noted.all.addAll(decisions);
    }

    private Noted register() {
        Noted noted = new Noted();
        transaction.putResource(this, noted);
        transaction.registerInterposedSynchronization(noted);
        return noted;
    }

    /** Interposed synchronizations run in the order of registration: Hibernate's, which flushes, was registered before. */
    private final class Noted implements Synchronization {

        private final List<RecordDecision> all = new ArrayList<>();

        @Override
        public void beforeCompletion() {
            Map<RecordDecision.Subject, RecordDecision> byRecord = new LinkedHashMap<>();
            all.forEach(decision -> byRecord.merge(decision.subject(), decision, RecordDecision::then));
            audit.publishChanges(byRecord.values().stream()
                    .map(RecordDecision::entry)
                    .flatMap(Optional::stream)
                    .toList());
        }

        @Override
        public void afterCompletion(int status) {}
    }
}
