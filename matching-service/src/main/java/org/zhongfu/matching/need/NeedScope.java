// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.need;

import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.SqlStatement;
import org.zhongfu.platform.web.AreaScope;

/**
 * The needs of an area, of all services or of some.
 *
 * @param area where, with everything below
 * @param items codes of the services; empty: all
 */
public record NeedScope(AreaScope area, List<String> items) {

    /** Condition of a query over {@code Need n} with {@link #parameters}: needs of the scope that await a match. */
    public static final String WAITING =
            "n.awaits and n.areaCode like :area and (:everyItem = true or n.serviceItem in (:items))";

    /** The same condition on the rows {@code need n}, with the parameters of {@link #bindTo}. */
    public static final String WAITING_ROWS =
            "n.awaits and n.area_code like :area and (:everyItem or n.service_item = any(:items))";

    public NeedScope {
        items = List.copyOf(items);
    }

    /** True for every service. */
    public boolean everyItem() {
        return items.isEmpty();
    }

    /** The parameters of {@link #WAITING}. */
    public Map<String, Object> parameters() {
        return Map.of("area", area.like(), "everyItem", everyItem(), "items", itemsOrNone());
    }

    /** Binds the parameters of {@link #WAITING_ROWS}. */
    public <S extends SqlStatement<S>> S bindTo(S statement) {
        return statement
                .bind("area", area.like())
                .bind("everyItem", everyItem())
                .bindArray("items", String.class, items);
    }

    /** A code no need has, when all services are meant, because the list of a query must not be empty. */
    List<String> itemsOrNone() {
        return everyItem() ? List.of("") : items;
    }
}
