// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan as lists show it.
 *
 * @param version also the ETag
 * @param planId the first version of the plan, the same for all that disruptions made of it
 * @param number which version of the plan it is, from 1 on
 * @param basedOn the version before, null for the first
 * @param seed of the dice: the same question, seed and number of moves give the same plan
 * @param seconds longest time of the search
 * @param weightsVersion version of the weights it was made by
 * @param hoursVersion version of the usual hours it was made by
 * @param cancelling true when it was called off and the search has not heard it yet
 * @param failure why it could not be made, null otherwise
 * @param publishedAt when it was proposed to the calendar, null while it was not
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
