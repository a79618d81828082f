// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** The rows read for a page, with how many rows all pages have; {@link Page} shows that total. */
public final class PageRows<R> extends AbstractList<R> implements RandomAccess {

    private final List<R> rows;
    private final @Nullable Total total;

    /**
     * The rows of a page.
     *
     * @param rows in the order of the list; one more than the page holds if there is a next page
     * @param total null when the request does not ask for it
     */
    public PageRows(List<R> rows, @Nullable Total total) {
        this.rows = rows;
        this.total = total;
    }

    /** How many rows all pages have; null when the request does not ask for it. */
    public @Nullable Total total() {
        return total;
    }

    /** The total of rows that were read as a page; null when they were not, or were not counted. */
    public static @Nullable Total totalOf(List<?> rows) {
        return rows instanceof PageRows<?> page ? page.total : null;
    }

    @Override
    public R get(int index) {
        return rows.get(index);
    }

    @Override
    public int size() {
        return rows.size();
    }
}
