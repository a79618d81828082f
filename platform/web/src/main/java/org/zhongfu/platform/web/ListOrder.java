// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The order of a list.
 *
 * @param field the field; null orders by id alone
 * @param descending true when the largest value comes first; equal values are then ordered by id descending
 */
public record ListOrder(@Nullable SortField field, boolean descending) {

    /** By id: in the order in which the entries were recorded, where the ids are UUIDv7. */
    public static final ListOrder BY_ID = new ListOrder(null, false);

    private static final String ID = "id";

    /**
     * Reads the query parameter {@code sort}: {@code id} or the name of a field, or with a minus before it.
     *
     * @throws Problem 400 when the list cannot be ordered so
     */
    static ListOrder parse(@Nullable String text, List<? extends SortField> fields) {
        if (text == null) {
            return BY_ID;
        }
        boolean descending = text.startsWith("-");
        String wanted = descending ? text.substring(1) : text;
        if (wanted.equals(ID)) {
            return new ListOrder(null, descending);
        }
        return fields.stream()
                .filter(field -> field.parameter().equals(wanted))
                .map(field -> new ListOrder(field, descending))
                .findFirst()
                .orElseThrow(() -> refused(fields));
    }

    private static Problem refused(List<? extends SortField> fields) {
        String known = Stream.concat(fields.stream().map(SortField::parameter), Stream.of(ID))
                .flatMap(field -> Stream.of(field, "-" + field))
                .collect(Collectors.joining(", "));
        return Problem.invalid(
                "sort", "must be one of " + known + "; a minus means the last first", "必须是以下值之一：" + known + "（减号表示倒序）");
    }

    /** How a row that comes after another one compares with it. */
    String comparison() {
        return descending ? "<" : ">";
    }
}
