// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Service lists that begin in the far future, each later than the one before, so that other tests do not meet them. */
public final class TestServiceLists {

    private static final LocalDate FIRST_DAY = LocalDate.of(2150, 1, 1);
    private static final AtomicInteger DAYS = new AtomicInteger();

    private TestServiceLists() {}

    /** A complete service list that may be the next version. */
    public static Map<String, Object> newBody() {
        Map<String, Object> body = new HashMap<>();
        body.put("validFrom", FIRST_DAY.plusDays(DAYS.incrementAndGet()).toString());
        body.put("source", "州民政局清单");
        body.put("items", List.of(cooking(90)));
        return body;
    }

    /** Home cooking of that length. */
    public static Map<String, Object> cooking(int minutes) {
        return Map.of(
                "code", "HOME_COOKING",
                "serviceClass", "LIVING",
                "unit", "VISIT",
                "durationMinutes", minutes,
                "staffNeeded", 1,
                "acceptanceHours", 48,
                "firstVisitHours", 72,
                "returnVisitHours", 168,
                "guideVersion", 1);
    }

    /** A service of that shape, counted in that unit. */
    public static Map<String, Object> shaped(String code, String shape, String unit) {
        Map<String, Object> item = new HashMap<>(cooking(60));
        item.put("code", code);
        item.put("shape", shape);
        item.put("unit", unit);
        return item;
    }

    /** Home cooking with one of its terms. */
    public static Map<String, Object> with(String field, Object value) {
        Map<String, Object> item = new HashMap<>(cooking(60));
        item.put("terms", Map.of(field, value));
        return item;
    }
}
