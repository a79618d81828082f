// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.zhongfu.stack.Await;

/** A lock in the database of a service until it is closed; the session that needs it next waits. */
final class DatabaseLock implements AutoCloseable {

    /** Reads pg_locks alone: pg_stat_activity is read once in a transaction and then does not change. */
    private static final String BLOCKED =
            "select exists (select 1 from pg_locks where not granted and pg_backend_pid() = any(pg_blocking_pids(pid)))";

    private final Connection connection;

    /**
     * @param connection whose transaction has the lock; closed with it
     */
    DatabaseLock(Connection connection) {
        this.connection = connection;
    }

    /** Waits until a session waits for the lock. */
    void awaitBlockedSession() {
        assertThat(Await.until(Steps.PATIENCE, this::blocksASession))
                .as("a session waits for the lock")
                .isTrue();
    }

    private boolean blocksASession() {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(BLOCKED)) {
            return found.next() && found.getBoolean(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Releases the lock: the transaction is rolled back with the connection. */
    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
