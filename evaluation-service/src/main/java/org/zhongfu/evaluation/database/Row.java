// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.database;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The row a query stands on, with the types this service keeps. */
public final class Row {

    private final ResultSet values;

    Row(ResultSet values) {
        this.values = values;
    }

    /** A value that is there in every row. */
    public UUID uuid(String column) {
        return Objects.requireNonNull(uuidOrNull(column), column);
    }

    /** A value that may be absent. */
    public @Nullable UUID uuidOrNull(String column) {
        return get(column, UUID.class);
    }

    /** A value that is there in every row. */
    public String text(String column) {
        return Objects.requireNonNull(textOrNull(column), column);
    }

    /** A value that may be absent. */
    public @Nullable String textOrNull(String column) {
        return get(column, String.class);
    }

    /** A value that is there in every row. */
    public Instant instant(String column) {
        return Objects.requireNonNull(instantOrNull(column), column);
    }

    /** A value that may be absent. */
    public @Nullable Instant instantOrNull(String column) {
        OffsetDateTime time = get(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /** A value that is there in every row. */
    public LocalDate day(String column) {
        return Objects.requireNonNull(get(column, LocalDate.class), column);
    }

    /** A number; 0 when absent. */
    public long number(String column) {
        try {
            return values.getLong(column);
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    /** A whole number that may be absent. */
    public @Nullable Long numberOrNull(String column) {
        try {
            long number = values.getLong(column);
            return values.wasNull() ? null : number;
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    /** A number that may be absent. */
    public @Nullable BigDecimal decimalOrNull(String column) {
        return get(column, BigDecimal.class);
    }

    /** A number small enough to count with; 0 when absent. */
    public int count(String column) {
        return Math.toIntExact(number(column));
    }

    /** Yes or no; no when absent. */
    public boolean is(String column) {
        try {
            return values.getBoolean(column);
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    /** The texts of an array column; none when absent. */
    public List<String> texts(String column) {
        try {
            Array array = values.getArray(column);
            return array == null ? List.of() : List.of((String[]) array.getArray());
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    private <T> @Nullable T get(String column, Class<T> type) {
        try {
            return values.getObject(column, type);
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }
}
