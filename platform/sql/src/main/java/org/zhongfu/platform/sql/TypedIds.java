// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.sql;

import java.lang.reflect.Constructor;
import java.lang.reflect.Type;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ArgumentFactory;
import org.jdbi.v3.core.array.SqlArrayType;
import org.jdbi.v3.core.array.SqlArrayTypeFactory;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.generic.GenericTypes;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.ColumnMapperFactory;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.TypedId;

/** Binds ids of any kind to columns of type {@code uuid}, and reads them. */
final class TypedIds {

    private TypedIds() {}

    /** An id as an argument. */
    static final class Arguments implements ArgumentFactory {

        @Override
        public Optional<Argument> build(Type type, Object value, ConfigRegistry config) {
            return value instanceof TypedId id
                    ? Optional.of((position, statement, context) -> statement.setObject(position, id.value()))
                    : Optional.empty();
        }
    }

    /** A collection of ids as an argument of type {@code uuid[]}. */
    static final class Arrays implements SqlArrayTypeFactory {

        @Override
        public Optional<SqlArrayType<?>> build(Type elementType, ConfigRegistry config) {
            return TypedId.class.isAssignableFrom(GenericTypes.getErasedType(elementType))
                    ? Optional.of(SqlArrayType.<TypedId>of("uuid", TypedId::value))
                    : Optional.empty();
        }
    }

    /** A column as an id. */
    static final class Columns implements ColumnMapperFactory {

        @Override
        public Optional<ColumnMapper<?>> build(Type type, ConfigRegistry config) {
            Class<?> raw = GenericTypes.getErasedType(type);
            return raw.isRecord() && TypedId.class.isAssignableFrom(raw)
                    ? Optional.of(new Column(constructor(raw.asSubclass(TypedId.class))))
                    : Optional.empty();
        }

        private static Constructor<? extends TypedId> constructor(Class<? extends TypedId> type) {
            try {
                Constructor<? extends TypedId> constructor = type.getDeclaredConstructor(UUID.class);
                constructor.setAccessible(true);
                return constructor;
            } catch (NoSuchMethodException e) {
                throw new IllegalArgumentException(type + " is not a record of one UUID", e);
            }
        }
    }

    private record Column(Constructor<? extends TypedId> constructor) implements ColumnMapper<TypedId> {

        @Override
        public @Nullable TypedId map(ResultSet row, int column, StatementContext context) throws SQLException {
            UUID value = row.getObject(column, UUID.class);
            if (value == null) {
                return null;
            }
            try {
                return constructor.newInstance(value);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("no id of " + constructor.getDeclaringClass(), e);
            }
        }
    }
}
