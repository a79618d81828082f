// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.matching.plan.search.DisruptionKind;
import org.zhongfu.platform.kernel.PlainText;

/**
 * Says what goes otherwise than planned.
 *
 * @param from the moment from which it does; null: now
 * @param lastDay last day it lasts; null: the day of that moment
 * @param workerId who is sick; with {@code WORKER_SICK}
 * @param personId who is away; with {@code PERSON_AWAY}
 * @param visit what must take place; with {@code VISIT_URGENT}
 */
public record ReportDisruptionRequest(
        @NotNull DisruptionKind kind,
        @Nullable Instant from,
        @Nullable LocalDate lastDay,
        @Nullable UUID workerId,
        @Nullable UUID personId,
        @Nullable @Valid Urgent visit,
        @Nullable Instant occurredAt,
        @Nullable @PlainText(max = 200) String backfillReason) {

    /**
     * A visit that must take place.
     *
     * @param matchId an accepted match of the provider with promised units
     * @param day when; null: the day of the moment
     * @param earliest it begins no earlier
     * @param latest it begins no later
     */
    public record Urgent(
            @NotNull UUID matchId,
            @Nullable LocalDate day,
            @NotNull LocalTime earliest,
            @NotNull LocalTime latest) {}
}
