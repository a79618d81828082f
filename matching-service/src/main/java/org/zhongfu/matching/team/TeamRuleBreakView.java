// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.team;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.ProviderId;

/**
 * The notice that a provider with a contract in force does not meet the team rule (团队配备不符合要求提示).
 *
 * @param id id of the notice
 * @param conditions the conditions that were not met
 * @param brokenFrom the first day on which exactly these were not met
 * @param brokenUntil the last such day; null while the notice is open
 * @param noticedAt when the system found it
 * @param endedAt when the system found that it is over; null while the notice is open
 * @param endedBecause why it is over; null while the notice is open
 */
public record TeamRuleBreakView(
        UUID id,
        ProviderId providerId,
        String orgCode,
        @Size(max = 20) List<TeamConditionCode> conditions,
        LocalDate brokenFrom,
        @Nullable LocalDate brokenUntil,
        Instant noticedAt,
        @Nullable Instant endedAt,
        @Nullable TeamBreakEnd endedBecause) {}
