// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.base;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.CodeList;
import org.zhongfu.platform.web.Problem;

/** Values out of query parameters. */
public final class Params {

    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2200;

    private Params() {}

    /**
     * A day.
     *
     * @throws Problem 400 when it is none
     */
    public static @Nullable LocalDate day(String parameter, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= EARLIEST_YEAR && day.getYear() <= LATEST_YEAR) {
                return day;
            }
        } catch (DateTimeException e) {
            // Said below.
        }
        throw Problem.invalid(parameter, "must be a day, such as 2026-11-23", "必须是日期，例如 2026-11-23");
    }

    /**
     * A code of a list.
     *
     * @throws Problem 400 when the list does not have it
     */
    public static @Nullable String code(String parameter, CodeList list, @Nullable String text) {
        if (text == null || list.has(text)) {
            return text;
        }
        throw Problem.invalid(
                parameter, "must be a code of the list " + list.name(), "必须是代码表 " + list.name() + " 中的代码");
    }
}
