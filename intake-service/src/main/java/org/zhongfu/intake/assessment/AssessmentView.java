// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.text.FreeText;
import org.zhongfu.contracts.id.AssessmentId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.intake.record.RecordTimes;

/**
 * An assessment (评估) of a person: answers and result.
 *
 * @param version version for {@code If-Match}; it counts the steps
 * @param areaCode area where the person lived when the assessment was recorded
 * @param instrument code of the instrument
 * @param instrumentVersion version of the instrument
 * @param answers code of the answer to each item, by the item's code
 * @param circumstances codes of the circumstances of the instrument that were found
 * @param result what follows from the answers
 * @param steps what followed
 * @param times when it was recorded
 */
public record AssessmentView(
        AssessmentId id,
        long version,
        PersonId personId,
        String areaCode,
        String instrument,
        int instrumentVersion,
        Map<String, @Size(max = 40) String> answers,
        @Size(max = 20) List<@Size(max = 64) String> circumstances,
        @JsonUnwrapped Result result,
        @JsonUnwrapped Steps steps,
        @JsonUnwrapped RecordTimes times) {

    /**
     * What followed an assessment.
     *
     * @param state whether it was reviewed, disputed or replaced
     * @param versionNumber 1, and one more for each correction
     * @param replaces the assessment it corrects or repeats
     * @param replacedBy the assessment that corrects or repeats it
     * @param disputedBy who disputes it
     * @param stepReason why it is disputed, or what it corrects, in words
     * @param changeReason the change of circumstances that was reported, in words
     * @param dueOn day by which the person is to be assessed again with this instrument; absent when a later one exists
     * @param dueReason why it is due on that day
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Steps(
            AssessmentState state,
            @Min(1) @Max(1_000) int versionNumber,
            @Nullable AssessmentId replaces,
            @Nullable AssessmentId replacedBy,
            @Nullable DisputeParty disputedBy,
            @FreeText @Nullable @Size(max = 1000) String stepReason,
            @FreeText @Nullable @Size(max = 1000) String changeReason,
            @Nullable LocalDate dueOn,
            @Nullable DueReason dueReason) {}

    /**
     * What follows from the answers.
     *
     * @param score score: points, number of failed items or percent, as the instrument scores
     * @param maxScore highest score of the instrument
     * @param groupScores scores of the groups of items
     * @param levelList the code list of the levels
     * @param levelOfScore level the score alone leads to, a code of the list in {@code levelList}
     * @param level level after circumstances, a code of the list in {@code levelList}: a text in upper case with underscores
     * @param computation how score and level were computed, in the language of the request
     */
    public record Result(
            @Min(0) int score,
            @Min(1) @Max(1_000) int maxScore,
            @Size(max = 20) List<AssessmentGroupScore> groupScores,
            @Size(max = 64) String levelList,
            @Size(max = 64) String levelOfScore,
            String level,
            String computation) {}
}
