// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.zhongfu.stack.Await;

/** Locks held in a service's database until closed; transactions that need them wait. */
final class Hold implements AutoCloseable {

    /**
     * PostgreSQL reads pg_stat_activity once in a transaction; pg_locks is read again by each statement.
     */
    private static final String BLOCKED =
            "select exists (select 1 from pg_locks where not granted and pg_backend_pid() = any(pg_blocking_pids(pid)))";

    private final Connection connection;

    /**
     * @param connection the open transaction that holds the locks; closed with this object
     */
    Hold(Connection connection) {
        this.connection = connection;
    }

    /** Waits until another transaction waits for these locks. */
    void awaitBlockedTransaction() {
        assertThat(Await.until(Steps.TIMEOUT, this::blocksATransaction))
                .as("a transaction waits for the held locks")
                .isTrue();
    }

    private boolean blocksATransaction() {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(BLOCKED)) {
            return found.next() && found.getBoolean(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Rolls back and releases the locks. */
    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
