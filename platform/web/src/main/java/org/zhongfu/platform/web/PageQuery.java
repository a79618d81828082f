// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is requested, and in which order. A page starts after the last entry of the page before, not at an
 * offset: no entry is skipped or shown twice while others write.
 *
 * @param limit how many, 1 to 200
 * @param order order of the list
 * @param after the last id already seen; null at the start
 * @param afterValue the last value already seen of the field by which the list is ordered; null at the start and by id
 * @param counted true when the answer is to hold the total
 */
public record PageQuery(
        int limit,
        ListOrder order,
        @Nullable UUID after,
        @Nullable Object afterValue,
        boolean counted) {

    /** The size of a page when no limit is given. */
    public static final int DEFAULT_LIMIT = 50;

    /** The largest limit. */
    public static final int MAX_LIMIT = 200;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** The first entries by id. */
    public static PageQuery first(int limit) {
        return new PageQuery(limit, ListOrder.BY_ID, null, null, false);
    }

    /**
     * Reads the query parameters {@code limit} and {@code cursor} of a list that has one order, by id.
     *
     * @throws Problem 400 when one of them is invalid
     */
    public static PageQuery parse(@Nullable String limit, @Nullable String cursor) {
        return of(limit, cursor, ListOrder.BY_ID);
    }

    /**
     * Reads the query parameters {@code limit}, {@code cursor} and {@code sort} of a list that is ordered by id, up or down.
     *
     * @throws Problem 400 when one of them is invalid
     */
    public static PageQuery parse(@Nullable String limit, @Nullable String cursor, @Nullable String sort) {
        return of(limit, cursor, ListOrder.parse(sort, List.of()));
    }

    /**
     * Reads the query parameters {@code limit}, {@code cursor} and {@code sort}.
     *
     * @param fields the fields that the list can be ordered by
     * @throws Problem 400 when one of them is invalid
     */
    public static <F extends Enum<F> & SortField> PageQuery parse(
            @Nullable String limit, @Nullable String cursor, @Nullable String sort, Class<F> fields) {
        return of(limit, cursor, ListOrder.parse(sort, List.of(fields.getEnumConstants())));
    }

    /**
     * With the query parameter {@code count}: {@code true} asks for the total.
     *
     * @throws Problem 400 when it is neither true nor false
     */
    public PageQuery count(@Nullable String count) {
        return new PageQuery(limit, order, after, afterValue, Criteria.flag("count", count));
    }

    /** One row more than the limit, to see whether there are more. */
    public int fetch() {
        return limit + 1;
    }

    /** The id after which the page starts; smaller than every id for the first page. */
    public UUID behind() {
        return after == null ? BEFORE_ALL : after;
    }

    private static PageQuery of(@Nullable String limit, @Nullable String cursor, ListOrder order) {
        Integer wanted = Criteria.number("limit", limit, MAX_LIMIT);
        int most = wanted == null ? DEFAULT_LIMIT : wanted;
        if (cursor == null) {
            return new PageQuery(most, order, null, null, false);
        }
        Cursors.Position start = Cursors.read(cursor, order);
        return new PageQuery(most, order, start.id(), start.value(), false);
    }
}
