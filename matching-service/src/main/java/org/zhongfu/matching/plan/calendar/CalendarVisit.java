// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.calendar;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.id.WorkerId;

/**
 * A visit in the calendar of a worker, from the events that have arrived.
 *
 * @param workerId null while no event with the worker has arrived
 * @param plannedFrom null while the event of its planning has not arrived
 * @param plannedTo null while the event of its planning has not arrived
 * @param startedAt null until it has begun
 */
public record CalendarVisit(
        VisitId visitId,
        NeedId needId,
        @Nullable WorkerId workerId,
        @Nullable Instant plannedFrom,
        @Nullable Instant plannedTo,
        @Nullable Instant startedAt,
        CalendarStatus status) {

    /** Length of a visit whose planned end is not known. */
    private static final Duration DEFAULT_LENGTH = Duration.ofHours(1);

    /** When it began or is planned to begin; null while no event with a time has arrived. */
    public @Nullable Instant from() {
        return startedAt == null ? plannedFrom : startedAt;
    }

    /** When it is planned to end, given when it begins. */
    public Instant until(Instant from) {
        Instant planned = plannedTo == null ? from.plus(DEFAULT_LENGTH) : plannedTo;
        return planned.isAfter(from) ? planned : from.plus(DEFAULT_LENGTH);
    }
}
