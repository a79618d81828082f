// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.zhongfu.platform.kernel.LocalizedText;

/** Civil days in requests; a year outside 1900 to 2200 is refused as a typing error. */
public final class Days {

    /** The refusal of a text that is no day. */
    public static final LocalizedText WANTED =
            LocalizedText.of("must be a day, such as 2026-11-23", "必须是日期，例如 2026-11-23");

    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2200;

    private Days() {}

    /** The day in a text, if it is one. */
    public static Optional<LocalDate> parse(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return isPlausible(day.getYear()) ? Optional.of(day) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** True for a year from 1900 to 2200. */
    public static boolean isPlausible(int year) {
        return year >= EARLIEST_YEAR && year <= LATEST_YEAR;
    }
}
