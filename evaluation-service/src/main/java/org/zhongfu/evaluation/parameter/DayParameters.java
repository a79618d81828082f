// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.parameter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.web.Problem;

/** The query parameters {@code from} and {@code to}: a period of civil days. */
public final class DayParameters {

    private DayParameters() {}

    /**
     * Requires that a period ends on the day it begins or later.
     *
     * @param from first civil day; null without one
     * @param to last civil day; null without one
     * @throws Problem 400 when it ends before it begins
     */
    public static void requireInOrder(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && from.isAfter(to)) {
            throw Problem.invalid("from", "must not lie after 'to'", "不能晚于 to");
        }
    }
}
