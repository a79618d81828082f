// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.SessionId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.contracts.matching.PlannedTime;
import org.zhongfu.workorder.order.HomeLocation;

/**
 * A session that took place, as the attendances at it need it.
 *
 * @param workerId the worker in charge who proved it
 * @param planned when it was planned
 * @param startedAt when it began
 * @param endedAt when it ended
 * @param place where it was held; null when its point is unknown
 * @param checkIn proof of its begin
 * @param checkOut proof of its end
 */
public record HeldSession(
        SessionId id,
        WorkerId workerId,
        PlannedTime planned,
        Instant startedAt,
        Instant endedAt,
        @Nullable HomeLocation place,
        Proof checkIn,
        Proof checkOut) {

    TimeSlot slot() {
        return new TimeSlot(startedAt, endedAt);
    }
}
