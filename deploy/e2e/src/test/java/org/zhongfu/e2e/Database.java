// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.e2e;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.zhongfu.stack.RunningSystem;

/** A service's database, as the service itself sees it: for what no user can bring about. */
record Database(RunningSystem system, String service) {

    /** Changes something. */
    void change(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** Keeps what a statement locks. */
    Hold hold(String sql) throws SQLException {
        Connection connection = connect();
        try (Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(sql);
            return new Hold(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(system.database(service), service, system.secret("database." + service));
    }
}
