// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.AreaCode;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.matching.base.GeoPoint;
import org.zhongfu.matching.plan.search.TravelOptions;

/**
 * A request for a plan.
 *
 * @param areaCode area whose visits are planned (GB/T 2260), with all areas below it
 * @param providerId id of the caller's provider
 * @param from first day: today or one of the next 90 days
 * @param days number of days, 1 to 7; absent: 1
 * @param seed seed of the random numbers, 0 to 9007199254740991; absent: 1
 * @param seconds longest time of the search in seconds, 1 to 300; absent: 10 for each day
 * @param base where the day of workers without an own start begins and ends; absent: the centre of the visits
 * @param travel how travel times are calculated; absent: 1.4 times the distance at 30 km/h
 */
public record CreatePlanRequest(
        @NotNull @AreaCode String areaCode,
        @NotNull ProviderId providerId,
        @NotNull LocalDate from,
        @Nullable @Min(1) @Max(7) Integer days,
        @Nullable @Min(0) @Max(9_007_199_254_740_991L) Long seed,
        @Nullable @Min(1) @Max(300) Integer seconds,
        @Nullable @Valid GeoPoint base,
        @Nullable @Valid TravelOptions travel,
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason) {

    private static final int USUAL_SECONDS_A_DAY = 10;

    int daysOrOne() {
        return days == null ? 1 : days;
    }

    long seedOrOne() {
        return seed == null ? 1 : seed;
    }

    int secondsOrUsual() {
        return seconds == null ? USUAL_SECONDS_A_DAY * daysOrOne() : seconds;
    }
}
