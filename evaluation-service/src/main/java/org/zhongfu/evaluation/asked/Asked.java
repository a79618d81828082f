// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.asked;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.CodeList;
import org.zhongfu.platform.web.AreaScope;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Problem;

/** Reads query parameters. */
public final class Asked {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2200;
    private static final int COUNTY = 6;
    private static final int TOWNSHIP = 9;
    private static final int VILLAGE = 12;

    private Asked() {}

    /**
     * The area asked about, if it lies in the caller's; without one the caller's own.
     *
     * @throws Problem 400 when it is no area code, 404 when it is not the caller's
     */
    public static String areaWithin(@Nullable String asked, Caller caller) {
        if (asked == null) {
            return ownArea(caller);
        }
        if (!caller.area().covers(scopeOf(asked).prefix())) {
            throw Problem.notFound();
        }
        return asked;
    }

    /**
     * A code, if it is one of the list.
     *
     * @throws Problem 400 when it is not
     */
    public static @Nullable String known(String field, @Nullable String code, CodeList list) {
        if (code != null && !list.has(code)) {
            String codes = String.join(", ", list.values());
            throw Problem.invalid(field, "must be one of " + codes, "必须是以下之一：" + codes);
        }
        return code;
    }

    /**
     * A civil day.
     *
     * @throws Problem 400 when it is none
     */
    public static LocalDate day(String field, String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= EARLIEST && day.getYear() <= LATEST) {
                return day;
            }
        } catch (DateTimeException e) {
            // Said below.
        }
        throw Problem.invalid(field, "must be a day, such as 2026-11-23", "必须是日期，例如 2026-11-23");
    }

    private static String ownArea(Caller caller) {
        String own = caller.area().prefix();
        if (own.equals(AreaScope.none().prefix())) {
            throw Problem.notFound();
        }
        int digits = own.length() <= COUNTY ? COUNTY : own.length() <= TOWNSHIP ? TOWNSHIP : VILLAGE;
        return own + "0".repeat(digits - own.length());
    }

    private static AreaScope scopeOf(String areaCode) {
        try {
            return AreaScope.of(areaCode);
        } catch (IllegalArgumentException e) {
            throw Problem.invalid("areaCode", "must be an area code of 6, 9 or 12 digits", "必须是 6、9 或 12 位行政区划代码");
        }
    }
}
