// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.SortField;

/**
 * An entry of two lists that are read together in one order, what is due first: a page holds the earliest entries of both.
 *
 * @param due when it is due
 * @param id id of the record
 * @param entry what is shown
 */
public record DueEntry(Instant due, UUID id, Object entry) {

    private static final Comparator<DueEntry> IN_ORDER = Comparator.comparing(DueEntry::due)
            .thenComparing(entry -> entry.id().toString());

    /**
     * Reads the query parameters {@code limit} and {@code cursor}.
     *
     * @throws org.zhongfu.platform.web.Problem 400 when one of them is invalid
     */
    public static PageQuery pageQuery(@Nullable String limit, @Nullable String cursor) {
        return PageQuery.parse(limit, cursor, Order.DUE.parameter(), Order.class);
    }

    /**
     * A page of both lists.
     *
     * @param entries of each list one more than a page holds, if there are so many
     */
    public static Page<Object> page(List<DueEntry> entries, PageQuery query) {
        List<DueEntry> earliest =
                entries.stream().sorted(IN_ORDER).limit(query.fetch()).toList();
        return Page.of(earliest, query, DueEntry::id, (field, entry) -> entry.due(), DueEntry::entry);
    }

    /** The entries of one of the lists on a page. */
    public static <T> List<T> ofKind(Class<T> kind, Page<Object> page) {
        return page.items().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The one order of both lists. */
    private enum Order implements SortField {
        /** When it is due. */
        DUE;

        @Override
        public String path() {
            return "due";
        }

        @Override
        public Kind kind() {
            return Kind.INSTANT;
        }
    }
}
