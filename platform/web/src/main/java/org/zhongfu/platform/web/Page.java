// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param items the entries, oldest id first
 * @param next cursor of the part after this one; null at the end
 */
public record Page<T>(List<T> items, @Nullable String next) {

    /**
     * A page from up to {@code limit + 1} rows: one more than requested means that there is a next page.
     *
     * @param rows rows read, in the order of their ids
     */
    public static <R, T> Page<T> of(List<R> rows, PageQuery query, Function<R, UUID> id, Function<R, T> view) {
        boolean more = rows.size() > query.limit();
        List<R> shown = more ? rows.subList(0, query.limit()) : rows;
        String next = more ? PageQuery.cursorAfter(id.apply(shown.getLast())) : null;
        return new Page<>(shown.stream().map(view).toList(), next);
    }
}
