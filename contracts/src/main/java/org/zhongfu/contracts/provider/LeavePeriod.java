// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.provider;

import java.time.LocalDate;

/**
 * Days on which a worker is on leave (请假). The reason is not published.
 *
 * @param from first day
 * @param to last day
 */
public record LeavePeriod(LocalDate from, LocalDate to) {

    /** True when the day is the first, the last or one between. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
