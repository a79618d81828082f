// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.base;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.TypedId;
import org.zhongfu.platform.web.Criteria;

/** Typed ids as query parameters, and as parameters of criteria. */
public final class IdParameter {

    private IdParameter() {}

    /**
     * The id of a query parameter; null when it is absent.
     *
     * @throws org.zhongfu.platform.web.Problem 400 when it is not a UUID
     */
    public static <T extends TypedId> @Nullable T parse(
            String parameter, @Nullable String text, Function<UUID, T> type) {
        UUID id = Criteria.id(parameter, text);
        return id == null ? null : type.apply(id);
    }

    /** The UUIDs of ids, for criteria. */
    public static List<UUID> valuesOf(Collection<? extends TypedId> ids) {
        return ids.stream().map(TypedId::value).toList();
    }

    /** The UUID of an id, for criteria. */
    public static @Nullable UUID valueOf(@Nullable TypedId id) {
        return id == null ? null : id.value();
    }
}
