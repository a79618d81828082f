// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.day;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.workorder.session.SessionView;

/**
 * The visits and sessions of a worker on a day (日程单).
 *
 * @param date the day, in Asia/Shanghai
 * @param workerId the worker; null when the caller signs in as no worker
 * @param visits the visits planned on the day, by time, in any state
 * @param sessions the group sessions of the day with the worker in charge, by time, in any state
 */
public record DayView(
        LocalDate date, @Nullable WorkerId workerId, List<DayEntryView> visits, List<SessionView> sessions) {

    public DayView {
        visits = List.copyOf(visits);
        sessions = List.copyOf(sessions);
    }
}
