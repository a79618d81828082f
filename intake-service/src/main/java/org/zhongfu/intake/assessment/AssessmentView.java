// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.assessment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.zhongfu.contracts.id.AssessmentId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.intake.record.RecordTimes;

/**
 * An assessment (评估) of a person: answers and result.
 *
 * @param version always 1: an assessment is not changed
 * @param areaCode area where the person lived when the assessment was recorded
 * @param instrument code of the instrument
 * @param instrumentVersion version of the instrument
 * @param answers code of the answer to each item, by the item's code
 * @param circumstances codes of the circumstances of the instrument that were found
 * @param result what follows from the answers
 * @param times when it was recorded
 */
public record AssessmentView(
        AssessmentId id,
        long version,
        PersonId personId,
        String areaCode,
        String instrument,
        int instrumentVersion,
        Map<String, String> answers,
        @Size(max = 20) List<@Size(max = 64) String> circumstances,
        @JsonUnwrapped Result result,
        @JsonUnwrapped RecordTimes times) {

    /**
     * What follows from the answers.
     *
     * @param score score: points, number of failed items or percent, as the instrument scores
     * @param maxScore highest score of the instrument
     * @param groupScores scores of the groups of items
     * @param levelList the code list of the levels
     * @param levelOfScore level the score alone leads to, a code of the list in {@code levelList}
     * @param level level after circumstances, a code of the list in {@code levelList}
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
