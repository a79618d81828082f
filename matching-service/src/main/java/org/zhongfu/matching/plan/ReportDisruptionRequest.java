// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.contracts.id.MatchId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.matching.plan.search.DisruptionKind;

/**
 * A report of a disruption of a plan.
 *
 * @param kind the kind of disruption
 * @param from when it begins; absent: now
 * @param lastDay last day it lasts; absent: the day of `from`
 * @param workerId the worker who is sick; with `WORKER_SICK`
 * @param personId the person who is away; with `PERSON_AWAY`
 * @param visit the visit that must take place; with `VISIT_URGENT`
 */
public record ReportDisruptionRequest(
        @NotNull DisruptionKind kind,
        @Nullable Instant from,
        @Nullable LocalDate lastDay,
        @Nullable WorkerId workerId,
        @Nullable PersonId personId,
        @Nullable @Valid UrgentVisit visit,
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason) {

    /**
     * A visit that must take place.
     *
     * @param matchId id of an accepted match of the provider with committed units
     * @param day the day of the visit; absent: the day of `from`
     * @param earliest it begins no earlier, civil time in China
     * @param latest it begins no later, civil time in China
     */
    public record UrgentVisit(
            @NotNull MatchId matchId,
            @Nullable LocalDate day,
            @NotNull LocalTime earliest,
            @NotNull LocalTime latest) {}
}
