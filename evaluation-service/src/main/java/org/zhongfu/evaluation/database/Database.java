// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Runs statements with positional parameters in the running transaction, if there is one. */
@ApplicationScoped
public class Database {

    private static final int FETCH = 500;

    private final DataSource source;

    Database(DataSource source) {
        this.source = source;
    }

    /** Changes rows and says how many. */
    public int update(String sql, @Nullable Object... parameters) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(connection, statement, parameters);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    /** Reads all rows. */
    public <T> List<T> list(String sql, Function<Row, T> mapping, @Nullable Object... parameters) {
        List<T> found = new ArrayList<>();
        each(sql, row -> found.add(mapping.apply(row)), parameters);
        return found;
    }

    /** Reads the one row a query always has, such as that of an aggregate. */
    public <T> T single(String sql, Function<Row, T> mapping, @Nullable Object... parameters) {
        return list(sql, mapping, parameters).getFirst();
    }

    /** Hands on row by row; inside a transaction without holding them all. */
    public void each(String sql, Consumer<Row> reader, @Nullable Object... parameters) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(FETCH);
            bind(connection, statement, parameters);
            try (ResultSet rows = statement.executeQuery()) {
                Row row = new Row(rows);
                while (rows.next()) {
                    reader.accept(row);
                }
            }
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    private static void bind(Connection connection, PreparedStatement statement, @Nullable Object[] parameters)
            throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            Object value = parameters[i];
            if (value instanceof Instant instant) {
                statement.setObject(i + 1, instant.atOffset(ZoneOffset.UTC));
            } else if (value instanceof Enum<?> code) {
                statement.setString(i + 1, code.name());
            } else if (value instanceof List<?> texts) {
                statement.setArray(i + 1, connection.createArrayOf("text", texts.toArray()));
            } else {
                statement.setObject(i + 1, value);
            }
        }
    }
}
