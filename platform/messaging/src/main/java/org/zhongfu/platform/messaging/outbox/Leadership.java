// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * The right to be the one relay of a database: a session lock on a connection that the relay does all its work on, so
 * that who has lost the session can neither read nor mark any more.
 */
final class Leadership implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Leadership.class);
    /** Any number that nothing else in the database uses. */
    private static final long LOCK = 0x7A66_7265_6C61_79L;

    private final Connection connection;

    private Leadership(Connection connection) {
        this.connection = connection;
    }

    /** Empty while another process is the relay. */
    static Optional<Leadership> tryTake(DataSource database) throws SQLException {
        Connection connection = database.getConnection();
        boolean taken = false;
        try {
            taken = ask(connection, "select pg_try_advisory_lock(?)");
        } finally {
            if (!taken) {
                connection.close();
            }
        }
        return taken ? Optional.of(new Leadership(connection)) : Optional.empty();
    }

    Connection connection() {
        return connection;
    }

    /** A pooled connection outlives its user: the lock must go, or else the connection. */
    @Override
    public void close() {
        try (connection) {
            if (!ask(connection, "select pg_advisory_unlock(?)")) {
                connection.abort(Runnable::run);
            }
        } catch (SQLException e) {
            abort(e);
        }
    }

    private void abort(SQLException why) {
        LOG.debug("the lock could not be given back, so its connection is dropped", why);
        try {
            connection.abort(Runnable::run);
        } catch (SQLException e) {
            LOG.debug("the connection is gone already", e);
        }
    }

    private static boolean ask(Connection connection, String sql) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, LOCK);
            try (ResultSet row = select.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }
}
