// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.sql;

import java.lang.reflect.Type;
import java.sql.Connection;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handles;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.generic.GenericTypes;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.jdbi.v3.postgres.PostgresPlugin;
import org.zhongfu.contracts.id.TypedId;

/**
 * The settings all SQL of the system runs with.
 *
 * <p>Connections come from the container's pool and belong to its transaction, which alone commits or rolls back: Jdbi
 * must not end a transaction when a handle closes. Exceptions carry no statement and no arguments, since arguments may
 * be personal data. A query maps its rows to a record by the names of its components
 * ({@code area_code} to {@code areaCode}), and a {@link TypedId} to and from a column of type {@code uuid}.
 */
public final class Sql {

    private Sql() {}

    /** A Jdbi over the source, which runs {@code before} ahead of each statement. */
    public static Jdbi jdbi(DataSource source, BeforeStatement before) {
        return configured(Jdbi.create(source), before);
    }

    /** A Jdbi over the source, for code without a container. */
    public static Jdbi jdbi(DataSource source) {
        return jdbi(source, () -> {});
    }

    /** A Jdbi over one connection, which stays open and in its transaction; for migrations in Java. */
    public static Jdbi jdbi(Connection connection) {
        return configured(Jdbi.create(connection), () -> {});
    }

    private static Jdbi configured(Jdbi jdbi, BeforeStatement before) {
        jdbi.installPlugin(new PostgresPlugin());
        jdbi.getConfig(Handles.class).setForceEndTransactions(false);
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
        jdbi.registerArgument(new TypedIds.Arguments());
        jdbi.registerArrayType(new TypedIds.Arrays());
        jdbi.registerColumnMapper(new TypedIds.Columns());
        jdbi.registerRowMapper(Sql::recordMapper);
        jdbi.setSqlLogger(new SqlLogger() {
            @Override
            public void logBeforeExecution(StatementContext context) {
                before.run();
            }
        });
        return jdbi;
    }

    private static Optional<RowMapper<?>> recordMapper(Type type, ConfigRegistry config) {
        Class<?> raw = GenericTypes.getErasedType(type);
        return raw.isRecord() && !TypedId.class.isAssignableFrom(raw)
                ? Optional.of(ConstructorMapper.of(raw))
                : Optional.empty();
    }
}
