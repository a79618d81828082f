// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param items the entries, in the requested order; without one, oldest id first
 * @param next cursor of the part after this one; null at the end
 * @param total how many entries the list has with these filters; only with {@code count=true}
 */
public record Page<T>(
        List<T> items,
        @Nullable String next,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Total total) implements PartOfList {

    /** A part of a list that was not counted. */
    public Page(List<T> items, @Nullable String next) {
        this(items, next, null);
    }

    /**
     * A page of a list that is ordered by id, from up to {@code limit + 1} rows: one more than requested means that there is a
     * next page.
     *
     * @param rows rows read, in the order of their ids
     */
    public static <R, T> Page<T> of(List<R> rows, PageQuery query, Function<R, UUID> id, Function<R, T> view) {
        return of(rows, query, id, (field, row) -> null, view);
    }

    /**
     * A page from up to {@code limit + 1} rows: one more than requested means that there is a next page. It has the total of
     * {@link PageRows}.
     *
     * @param rows rows read, in the order of the query
     * @param value reads the field by which the list is ordered
     */
    public static <R, T> Page<T> of(
            List<R> rows, PageQuery query, Function<R, UUID> id, SortField.Reader<R> value, Function<R, T> view) {
        boolean more = rows.size() > query.limit();
        List<R> shown = more ? rows.subList(0, query.limit()) : rows;
        return new Page<>(
                shown.stream().map(view).toList(),
                more ? cursor(shown.getLast(), query, id, value) : null,
                PageRows.totalOf(rows));
    }

    /** The same page with how many entries the list has; null when it was not counted. */
    public Page<T> withTotal(@Nullable Total count) {
        return new Page<>(items, next, count);
    }

    @Override
    public Page<T> withNext(String cursor) {
        return new Page<>(items, cursor, total);
    }

    private static <R> String cursor(R last, PageQuery query, Function<R, UUID> id, SortField.Reader<R> value) {
        SortField field = query.order().field();
        return Cursors.after(query.order(), field == null ? null : value.valueOf(field, last), id.apply(last));
    }
}
