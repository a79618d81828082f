// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.zhongfu.stack.Await;

/** Keeps something in a service's database to itself until it is closed, so that whoever wants it next stops there. */
final class Hold implements AutoCloseable {

    /** Who is connected at all is read once in a transaction and no more; the locks are looked at anew each time. */
    private static final String STOPPED =
            "select exists (select 1 from pg_locks where not granted and pg_backend_pid() = any(pg_blocking_pids(pid)))";

    private final Connection connection;

    /**
     * @param connection with what it keeps, closed with it
     */
    Hold(Connection connection) {
        this.connection = connection;
    }

    /** Waits until somebody has stopped at what it keeps. */
    void untilSomebodyStops() {
        assertThat(Await.until(Steps.PATIENCE, this::hasStoppedSomebody))
                .as("somebody stops at what is kept")
                .isTrue();
    }

    private boolean hasStoppedSomebody() {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(STOPPED)) {
            return found.next() && found.getBoolean(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Gives it back: what was not committed is undone with the connection. */
    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
