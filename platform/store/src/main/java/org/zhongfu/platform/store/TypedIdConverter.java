// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.store;

import jakarta.persistence.AttributeConverter;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.TypedId;

/**
 * Stores a typed id in a column of the type uuid. Each kind of id needs a subclass, because Hibernate reads the type
 * from it.
 *
 * @param <T> the kind of id
 */
public abstract class TypedIdConverter<T extends TypedId> implements AttributeConverter<T, UUID> {

    private final Function<UUID, T> type;

    /** @param type makes the typed id, for example {@code PlanId::new} */
    protected TypedIdConverter(Function<UUID, T> type) {
        this.type = type;
    }

    @Override
    public @Nullable UUID convertToDatabaseColumn(@Nullable T id) {
        return id == null ? null : id.value();
    }

    @Override
    public @Nullable T convertToEntityAttribute(@Nullable UUID column) {
        return column == null ? null : type.apply(column);
    }
}
