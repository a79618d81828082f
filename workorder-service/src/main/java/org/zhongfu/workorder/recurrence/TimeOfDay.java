// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.recurrence;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.zhongfu.contracts.matching.PlannedTime;
import org.zhongfu.platform.kernel.Zones;

/**
 * When a visit of a date takes place.
 *
 * @param begins in the civil time of the area
 * @param minutes how long it takes
 */
record TimeOfDay(LocalTime begins, int minutes) {

    PlannedTime on(LocalDate day) {
        Instant from = day.atTime(begins).atZone(Zones.CIVIL).toInstant();
        return new PlannedTime(from, from.plus(Duration.ofMinutes(minutes)));
    }
}
