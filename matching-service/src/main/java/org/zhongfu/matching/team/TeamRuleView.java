// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.team;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.ProviderId;

/**
 * A team on one day, judged by the team rule (团队配备要求) of that day.
 *
 * @param date the day
 * @param providerId the provider whose team it is; null for that of an area
 * @param areaCode the area whose team it is; null for that of a provider, and of the own organisation
 * @param version the version of the rule that was applied
 * @param met true when all conditions are met
 * @param conditions each condition with what is required and what is present
 * @param breaks the days on which the rule is not met, oldest first, by what is known now; days to come are included
 */
public record TeamRuleView(
        LocalDate date,
        @Nullable ProviderId providerId,
        @Nullable String areaCode,
        @JsonUnwrapped Version version,
        boolean met,
        @Size(max = 20) List<TeamConditionResult> conditions,
        @Size(max = 10_000) List<TeamBreakPeriod> breaks) {

    /**
     * A version of the rule.
     *
     * @param ruleNumber number of the version
     * @param validFrom the first day it is judged by
     * @param sourceZh where the rule is from, in Chinese
     * @param sourceEn where the rule is from, in English
     */
    public record Version(
            @Min(1) @Max(100_000) int ruleNumber,
            LocalDate validFrom,
            @Size(max = 500) String sourceZh,
            @Size(max = 500) String sourceEn) {}

    /**
     * A condition of the rule on the day.
     *
     * @param code the condition
     * @param required workers that are needed
     * @param present workers who count; one who holds a higher credential than is needed counts for the lower condition
     * @param met true when enough workers are present
     * @param explanationZh what is asked for and what is present, in Chinese
     * @param explanationEn what is asked for and what is present, in English
     */
    public record TeamConditionResult(
            TeamConditionCode code,
            @Min(0) @Max(1_000_000) int required,
            @Min(0) @Max(1_000_000) int present,
            boolean met,
            @Size(max = 500) String explanationZh,
            @Size(max = 500) String explanationEn) {}
}
