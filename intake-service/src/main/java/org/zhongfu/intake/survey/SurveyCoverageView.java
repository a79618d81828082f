// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.SurveyRoundId;

/**
 * How far a round is (摸排进度), within the caller's area.
 *
 * @param roundId the round
 * @param totals all entries that the caller sees
 * @param byStatus entries by what is known of them
 * @param byArea entries by township, or by county where no township is known
 */
public record SurveyCoverageView(
        SurveyRoundId roundId,
        CoverageCount totals,
        @Size(max = 7) List<StatusCount> byStatus,
        @Size(max = 1000) List<CoverageCount> byArea) {

    /**
     * Entries in a state.
     *
     * @param status what is known
     * @param entries how many
     */
    public record StatusCount(
            SurveyEntryStatus status,
            @Min(0) @Max(1_000_000) long entries) {}

    /**
     * Entries of an area.
     *
     * @param areaCode the area; absent for all
     * @param entries entries
     * @param late those of them that were added after the opening
     * @param tried entries with at least one attempt
     * @param visits household visits: entries that were visited, each once
     * @param persons distinct persons who were visited
     * @param unassigned entries that nobody is to visit
     * @param conflictsOpen entries with a contradiction that no officer has looked at
     * @param deathsReported entries with a report of death
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CoverageCount(
            @Nullable @Pattern(regexp = "^[0-9]{6}([0-9]{3})?$")
            String areaCode,

            @Min(0) @Max(1_000_000) long entries,
            @Min(0) @Max(1_000_000) long late,
            @Min(0) @Max(1_000_000) long tried,
            @Min(0) @Max(1_000_000) long visits,
            @Min(0) @Max(1_000_000) long persons,
            @Min(0) @Max(1_000_000) long unassigned,
            @Min(0) @Max(1_000_000) long conflictsOpen,
            @Min(0) @Max(1_000_000) long deathsReported) {}
}
