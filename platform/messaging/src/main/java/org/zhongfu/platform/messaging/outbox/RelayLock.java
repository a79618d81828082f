// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.outbox;

import java.sql.SQLException;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * The right to be the one relay of a database: a session lock on the connection the relay uses for all its work, so that
 * a relay that has lost the session can neither read nor mark rows. It is no {@code NamedLock}, which ends with each
 * transaction.
 */
final class RelayLock implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(RelayLock.class);
    /** Any number that nothing else in the database uses. */
    private static final long LOCK = 0x7A66_7265_6C61_79L;

    private final Handle handle;

    private RelayLock(Handle handle) {
        this.handle = handle;
    }

    /** Empty while another process is the relay. */
    static Optional<RelayLock> tryAcquire(Jdbi database) {
        Handle handle = database.open();
        boolean taken = false;
        try {
            taken = ask(handle, "select pg_try_advisory_lock(:lock)");
        } finally {
            if (!taken) {
                handle.close();
            }
        }
        return taken ? Optional.of(new RelayLock(handle)) : Optional.empty();
    }

    /** Statements on the connection that holds the lock. */
    Handle handle() {
        return handle;
    }

    /** A pooled connection stays open after its use: the lock must be released, or the connection closed. */
    @Override
    public void close() {
        try (handle) {
            release();
        } catch (JdbiException e) {
            LOG.debug("the connection could not be closed", e);
        }
    }

    private void release() {
        try {
            if (!ask(handle, "select pg_advisory_unlock(:lock)")) {
                abort();
            }
        } catch (JdbiException e) {
            LOG.debug("the lock could not be released, so its connection is closed", e);
            abort();
        }
    }

    private void abort() {
        try {
            handle.getConnection().abort(Runnable::run);
        } catch (SQLException e) {
            LOG.debug("the connection is closed already", e);
        }
    }

    private static boolean ask(Handle handle, String sql) {
        return handle.createQuery(sql).bind("lock", LOCK).mapTo(Boolean.class).one();
    }
}
