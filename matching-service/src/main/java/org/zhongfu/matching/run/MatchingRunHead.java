// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.run;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.matching.catalog.ServiceClass;

/**
 * A matching run, as in lists.
 *
 * @param version counts the changes of the run; the ETag holds the same number. Counting offers does not change it
 * @param areaCode area whose needs are allocated (GB/T 2260), with all areas below it
 * @param serviceClass only services of this class; null for all
 * @param serviceItem only this service; null for all
 * @param gatherUntil when the needs are allocated; until then they are held
 * @param seed seed of the random numbers: the same needs, lines, seed and rule give the same decisions
 * @param ruleVersion version of the fairness rule the run uses
 * @param counts how many needs are in which state
 * @param proposedUntil when the proposal lapses unless it is applied; null while there is none
 * @param failure why the run failed: `GIVEN_UP` after too many attempts, `TOO_MANY_NEEDS`; null otherwise
 * @param startedAt when the search began; null until then
 * @param endedAt when the run ended; null until then
 */
public record MatchingRunHead(
        UUID id,
        long version,
        MatchingRunStatus status,
        String areaCode,
        @Nullable ServiceClass serviceClass,
        @Nullable String serviceItem,
        Instant gatherUntil,
        long seed,
        int ruleVersion,
        RunCounts counts,
        @Nullable Instant proposedUntil,
        @Nullable String failure,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        Instant occurredAt,
        Instant recordedAt) {}
