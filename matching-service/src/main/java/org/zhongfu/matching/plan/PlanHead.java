// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan, as in lists.
 *
 * @param version counts the changes of the plan; the ETag holds the same number. Progress does not change it
 * @param planId id of the first version of the plan; all versions that disruptions made of it have the same
 * @param number which version of the plan it is, from 1
 * @param basedOn id of the version it was made from; null for the first
 * @param orgCode organisation code of the provider
 * @param areaCode area whose visits are planned (GB/T 2260), with all areas below it
 * @param from first day of the plan
 * @param days number of days, 1 to 7
 * @param seed seed of the random numbers: the same data, seed and number of steps give the same plan
 * @param seconds longest time of the search in seconds, 1 to 300
 * @param weightsVersion version of the weights of the plan
 * @param hoursVersion version of the usual hours of the plan
 * @param cancelling true when it was cancelled and the search has not stopped yet
 * @param progress how far the search is
 * @param failure why the plan could not be made: `GIVEN_UP` after too many attempts, `INTERNAL` after an error; null
 *     otherwise
 * @param startedAt when the search began; null while the plan waits
 * @param endedAt when the search ended; null until then
 * @param publishedAt when it was first proposed to the calendar; null while it was not
 */
public record PlanHead(
        UUID id,
        long version,
        UUID planId,
        int number,
        @Nullable UUID basedOn,
        PlanStatus status,
        UUID providerId,
        String orgCode,
        String areaCode,
        LocalDate from,
        int days,
        long seed,
        int seconds,
        int weightsVersion,
        int hoursVersion,
        boolean cancelling,
        PlanProgress progress,
        @Nullable String failure,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Instant publishedAt,
        Instant occurredAt,
        Instant recordedAt,
        boolean backfilled) {}
