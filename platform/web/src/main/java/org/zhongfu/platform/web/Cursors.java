// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Cursors: where a page of a list starts. A cursor holds the value of the field by which the list is ordered, and the id, of
 * the last entry of the page before, and what it is bound to: the list, its filters and its order.
 */
public final class Cursors {

    private static final char BINDING = '#';
    private static final String BY_ID = "1:";
    private static final String BY_FIELD = "2:";

    private Cursors() {}

    /** The cursor with the list, filters and order it is valid for. */
    public static String bind(String cursor, String binding) {
        return encode(position(decode(cursor)) + BINDING + binding);
    }

    /** True when the cursor was made for this list, these filters and this order. */
    public static boolean isBoundTo(String cursor, String binding) {
        try {
            return decode(cursor).endsWith(BINDING + binding);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The refusal of a cursor. */
    public static Problem refused() {
        return Problem.invalid(
                "cursor",
                "must be the 'next' of an earlier page of this list, requested with the same filters and the same order."
                        + " Omit it to read the list from its first page",
                "必须是同一列表、相同筛选条件和相同排序下前一页返回的 next；省略该参数则从第一页开始");
    }

    static String after(ListOrder order, @Nullable Object value, UUID id) {
        SortField field = order.field();
        if (field == null) {
            return encode(BY_ID + id);
        }
        if (value == null) {
            throw new IllegalStateException("an entry has no " + field.parameter());
        }
        return encode(BY_FIELD + field.kind().numberOf(value) + ":" + id);
    }

    /** Where the page starts. */
    static Position read(String cursor, ListOrder order) {
        try {
            String text = position(decode(cursor));
            SortField field = order.field();
            if (field == null && text.startsWith(BY_ID)) {
                return new Position(null, id(text.substring(BY_ID.length())));
            }
            int end = text.indexOf(':', BY_FIELD.length());
            if (field != null && text.startsWith(BY_FIELD) && end > 0) {
                long number = Long.parseLong(text.substring(BY_FIELD.length(), end));
                return new Position(field.kind().valueOf(number), id(text.substring(end + 1)));
            }
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            // Refused below.
        }
        throw refused();
    }

    /**
     * The entry after which a page starts.
     *
     * @param value value of the field by which the list is ordered; null when it is ordered by id
     */
    record Position(@Nullable Object value, UUID id) {}

    private static UUID id(String text) {
        if (text.length() != 36) {
            throw new IllegalArgumentException("no id");
        }
        return UUID.fromString(text);
    }

    private static String position(String text) {
        int end = text.indexOf(BINDING);
        return end < 0 ? text : text.substring(0, end);
    }

    private static String decode(String cursor) {
        return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
