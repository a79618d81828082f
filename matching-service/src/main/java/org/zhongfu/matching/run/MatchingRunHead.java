// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.run;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.matching.catalog.ServiceClass;

/**
 * A matching run, as in lists.
 *
 * @param version counts the changes of the run; the ETag contains the same number. Counting offers does not change it
 * @param scope the needs that are allocated
 * @param search the parameters of the search
 * @param counts how many needs are in which state
 * @param proposedUntil when the proposal lapses unless it is applied; null while there is none
 * @param run the course of the run
 */
public record MatchingRunHead(
        UUID id,
        long version,
        MatchingRunStatus status,
        @JsonUnwrapped Scope scope,
        @JsonUnwrapped Search search,
        RunCounts counts,
        @Nullable Instant proposedUntil,
        @JsonUnwrapped Run run,
        Instant occurredAt,
        Instant recordedAt) {

    /**
     * The needs that are allocated.
     *
     * @param areaCode area whose needs are allocated (GB/T 2260), with all areas below it
     * @param serviceClass only services of this class; null for all
     * @param serviceItem only this service, a code of the list {@code service-items}; null for all
     * @param gatherUntil when the needs are allocated; until then they are held
     */
    public record Scope(
            String areaCode,
            @Nullable ServiceClass serviceClass,
            @Nullable String serviceItem,
            Instant gatherUntil) {}

    /**
     * The parameters of the search.
     *
     * @param seed seed of the random numbers: the same needs, lines, seed and rule give the same decisions
     * @param ruleVersion version of the fairness rule the run uses
     */
    public record Search(long seed, int ruleVersion) {}

    /**
     * The course of the run.
     *
     * @param failure why the run failed, a code of the list {@code matching-run-failures}; null otherwise
     * @param startedAt when the search began; null until then
     * @param endedAt when the run ended; null until then
     */
    public record Run(
            @Nullable String failure,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt) {}
}
