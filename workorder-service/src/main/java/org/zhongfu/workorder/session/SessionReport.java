// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.session;

import java.time.Instant;
import java.util.List;

/**
 * What is reported of a session that took place.
 *
 * @param startedAt when it began
 * @param checkIn proof of its begin
 * @param checkOut proof of its end
 * @param attendances the list of attendance: everyone who had a place
 */
public record SessionReport(
        Instant startedAt, SessionProof checkIn, SessionProof checkOut, List<AttendanceEntry> attendances) {

    public SessionReport {
        attendances = List.copyOf(attendances);
    }

    /** True when a device without a network recorded it. */
    public boolean offline() {
        return checkIn.offline() && checkOut.offline();
    }
}
