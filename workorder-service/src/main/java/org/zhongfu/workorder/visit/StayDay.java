// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import java.time.Instant;
import java.time.LocalDate;
import org.zhongfu.contracts.id.StayId;
import org.zhongfu.contracts.id.WorkerId;

/**
 * A day of a stay that counts.
 *
 * @param workerId the worker who answers for it
 * @param from when the person was there on that day
 * @param to until when
 * @param rulesVersion version of the rules by which it counts
 * @param admittedBy who recorded the admission
 * @param recordedBy who recorded what the day follows from last
 * @param byHand true when it counts by a correction
 */
public record StayDay(
        StayId stayId,
        WorkerId workerId,
        LocalDate day,
        Instant from,
        Instant to,
        int rulesVersion,
        String admittedBy,
        String recordedBy,
        boolean byHand) {

    TimeSlot slot() {
        return new TimeSlot(from, to);
    }
}
