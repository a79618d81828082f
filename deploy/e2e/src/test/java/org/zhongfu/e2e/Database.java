// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.e2e;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.zhongfu.stack.RunningSystem;

/** The database of a service, for states that no request produces. */
record Database(RunningSystem system, String service) {

    /** Runs an update. */
    void change(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** Takes and holds the locks of a statement. */
    DatabaseLock lock(String sql) throws SQLException {
        Connection connection = connect();
        try (Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(sql);
            return new DatabaseLock(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(system.database(service), service, system.secret("database." + service));
    }
}
