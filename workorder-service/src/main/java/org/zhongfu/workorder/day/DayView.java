// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.day;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.WorkerId;

/**
 * The visits of a worker on a day (日程单).
 *
 * @param date the day, in Asia/Shanghai
 * @param workerId the worker; null when the caller signs in as no worker
 * @param visits the visits planned on the day, by time, in any state
 */
public record DayView(LocalDate date, @Nullable WorkerId workerId, List<DayEntryView> visits) {

    public DayView {
        visits = List.copyOf(visits);
    }
}
