// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.e2e;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.zhongfu.embedded.RunningSystem;

/** Keeps something in a service's database to itself until it is closed, so that whoever wants it next stops there. */
final class Hold implements AutoCloseable {

    private final Connection connection;

    private Hold(Connection connection) {
        this.connection = connection;
    }

    /**
     * Takes it.
     *
     * @param service whose database, and whose own role
     * @param what a statement that locks it
     */
    static Hold of(RunningSystem system, String service, String what) throws SQLException {
        Connection connection =
                DriverManager.getConnection(system.database(service), service, system.secret("database." + service));
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(what);
        }
        return new Hold(connection);
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
