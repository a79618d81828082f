// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.run;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.matching.catalog.ServiceClass;

/**
 * A matching run as lists show it.
 *
 * @param version also the ETag; counting does not move it
 * @param gatherUntil when the needs are, or were, looked at
 * @param seed of the dice: the same needs, lines, seed and rule give the same decisions
 * @param ruleVersion version of the fairness rule
 * @param proposedUntil when the proposal lapses unless somebody has it carried out, null while there is none
 * @param failure why it could not be done, null otherwise
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
