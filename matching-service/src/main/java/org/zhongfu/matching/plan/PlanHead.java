// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.PlanId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.matching.base.Recording;

/**
 * A plan, as in lists.
 *
 * @param version counts the changes of the plan; the ETag contains the same number. Progress does not change it
 * @param lineage which version of which plan it is
 * @param scope the provider, area and days that are planned
 * @param search the parameters of the search
 * @param run the run of the search
 * @param publishedAt when it was first proposed to the calendar; null while it was not
 * @param recording when it was recorded
 */
public record PlanHead(
        PlanId id,
        long version,
        @JsonUnwrapped Lineage lineage,
        PlanStatus status,
        @JsonUnwrapped Scope scope,
        @JsonUnwrapped Search search,
        @JsonUnwrapped Run run,
        @Nullable Instant publishedAt,
        Instant occurredAt,
        @JsonUnwrapped Recording recording) {

    /**
     * Which version of which plan a plan is.
     *
     * @param planId id of the first version of the plan; all versions that disruptions made of it have the same
     * @param number which version of the plan it is, from 1
     * @param basedOn id of the version it was made from; null for the first
     */
    public record Lineage(
            PlanId planId, @Min(1) int number, @Nullable PlanId basedOn) {}

    /**
     * What is planned.
     *
     * @param orgCode organisation code of the provider
     * @param areaCode area whose visits are planned (GB/T 2260), with all areas below it
     * @param from first day of the plan
     * @param days number of days, 1 to 7
     */
    public record Scope(
            ProviderId providerId,
            String orgCode,
            String areaCode,
            LocalDate from,
            @Min(1) @Max(7) int days) {}

    /**
     * The parameters of the search.
     *
     * @param seed seed of the random numbers: the same data, seed and number of steps give the same plan
     * @param seconds longest time of the search in seconds, 1 to 300
     * @param weightsVersion version of the weights of the plan
     * @param hoursVersion version of the usual hours of the plan
     */
    public record Search(long seed, @Min(1) @Max(300) int seconds, int weightsVersion, int hoursVersion) {}

    /**
     * The run of the search.
     *
     * @param cancelling true when it was cancelled and the search has not stopped yet
     * @param progress how far the search is
     * @param failure why the plan could not be made, a code of the list {@code plan-failures}; null otherwise
     * @param startedAt when the search began; null while the plan waits
     * @param endedAt when the search ended; null until then
     */
    public record Run(
            boolean cancelling,
            PlanProgress progress,
            @Nullable String failure,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt) {}
}
