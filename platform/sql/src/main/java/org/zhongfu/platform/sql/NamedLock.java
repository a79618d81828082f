// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL advisory lock by name, held until the transaction ends. It makes "look up, and create if absent" one step;
 * the unique constraints stay the guarantee, and this lock turns their errors into the right answer.
 */
@ApplicationScoped
public class NamedLock {

    private final Jdbi jdbi;

    /** A lock on the connections of the given Jdbi. */
    public NamedLock(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Waits until no other transaction holds the lock, then holds it until this transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void acquire(String kind, String name) {
        jdbi.useHandle(sql -> sql.createQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .bind("name", kind + "\n" + name)
                .mapTo(Integer.class)
                .one());
    }

    /** Takes the lock until this transaction ends, if no other transaction holds it; says whether it did. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean tryAcquire(String kind, String name) {
        return jdbi.withHandle(sql -> sql.createQuery("select pg_try_advisory_xact_lock(hashtextextended(:name, 0))")
                .bind("name", kind + "\n" + name)
                .mapTo(Boolean.class)
                .one());
    }

    /** As {@link #acquire}, for a caller's own reference; does nothing without one. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void acquireForReference(String kind, String createdBy, @Nullable String clientReference) {
        if (clientReference != null) {
            acquire(kind, createdBy + "\n" + clientReference);
        }
    }
}
