// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is requested. Lists are ordered by id (UUIDv7, so by time), not read by offset: nothing is skipped or shown
 * twice while others write.
 *
 * @param limit how many, 1 to 200
 * @param after the last id already seen; null at the start
 */
public record PageQuery(int limit, @Nullable UUID after) {

    /** The size of a page when no limit is given. */
    public static final int DEFAULT_LIMIT = 50;

    /** The largest limit. */
    public static final int MAX_LIMIT = 200;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /**
     * Reads the query parameters {@code limit} and {@code cursor}.
     *
     * @throws Problem 400 when one of them is invalid
     */
    public static PageQuery parse(@Nullable String limit, @Nullable String cursor) {
        return new PageQuery(limit == null ? DEFAULT_LIMIT : limitFrom(limit), cursor == null ? null : idFrom(cursor));
    }

    /** One row more than the limit, to see whether there are more. */
    public int fetch() {
        return limit + 1;
    }

    /** The id after which the page starts; smaller than every id for the first page. */
    public UUID behind() {
        return after == null ? BEFORE_ALL : after;
    }

    static String cursorAfter(UUID id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(("1:" + id).getBytes(StandardCharsets.UTF_8));
    }

    private static int limitFrom(String text) {
        try {
            int limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= MAX_LIMIT) {
                return limit;
            }
        } catch (NumberFormatException e) {
            // Refused below.
        }
        throw Problem.invalid("limit", "must be a number from 1 to " + MAX_LIMIT, "必须是 1 到 " + MAX_LIMIT + " 的整数");
    }

    private static UUID idFrom(String cursor) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (text.startsWith("1:") && text.length() == 38) {
                return UUID.fromString(text.substring(2));
            }
        } catch (IllegalArgumentException e) {
            // Refused below.
        }
        throw Problem.invalid("cursor", "must be the 'next' of an earlier page", "必须是前一页返回的 next");
    }
}
