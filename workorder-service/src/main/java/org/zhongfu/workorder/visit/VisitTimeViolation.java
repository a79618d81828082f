// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.workorder.order.WorkOrder;

/** What can be wrong with the time of a visit of an order, whoever plans it. */
enum VisitTimeViolation {
    /** The end is not after the start. */
    ENDS_BEFORE_IT_BEGINS,
    /** Less than a minute: a slip of the hand, not a visit. */
    TOO_SHORT,
    /** More than twelve hours. */
    TOO_LONG,
    /** The day of the start lies outside the period of the order. */
    OUTSIDE_PERIOD;

    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(12);

    /** The first thing wrong; empty when nothing is. */
    static Optional<VisitTimeViolation> of(WorkOrder order, Instant from, Instant to) {
        if (!to.isAfter(from)) {
            return Optional.of(ENDS_BEFORE_IT_BEGINS);
        }
        Duration time = Duration.between(from, to);
        if (time.compareTo(SHORTEST) < 0) {
            return Optional.of(TOO_SHORT);
        }
        if (time.compareTo(LONGEST) > 0) {
            return Optional.of(TOO_LONG);
        }
        return order.coversDay(Zones.dayOf(from)) ? Optional.empty() : Optional.of(OUTSIDE_PERIOD);
    }
}
