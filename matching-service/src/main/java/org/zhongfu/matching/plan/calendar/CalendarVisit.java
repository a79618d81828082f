// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit in the calendar of a worker, as far as it is known from events.
 *
 * @param workerId null while no event has named the worker
 * @param plannedFrom null while the event of its planning has not come
 * @param plannedTo null while the event of its planning has not come
 * @param startedAt null until it has begun
 */
public record CalendarVisit(
        UUID visitId,
        UUID needId,
        @Nullable UUID workerId,
        @Nullable Instant plannedFrom,
        @Nullable Instant plannedTo,
        @Nullable Instant startedAt,
        CalendarStatus status) {

    /** Length of a visit whose planned end is not known. */
    private static final Duration USUAL_LENGTH = Duration.ofHours(1);

    /** When it begins or began; null while only its end is known. */
    public @Nullable Instant from() {
        return startedAt == null ? plannedFrom : startedAt;
    }

    /** When it should be over, given when it begins. */
    public Instant until(Instant from) {
        Instant planned = plannedTo == null ? from.plus(USUAL_LENGTH) : plannedTo;
        return planned.isAfter(from) ? planned : from.plus(USUAL_LENGTH);
    }
}
