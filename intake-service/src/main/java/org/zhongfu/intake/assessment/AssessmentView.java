// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.assessment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Min;
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
 * @param answers answer to each item, by the item's code
 * @param score number of failed items
 * @param level level the score belongs to, a code of the list {@code self-care-levels}
 * @param computation how score and level were computed, in the language of the request
 * @param times when it was recorded
 */
public record AssessmentView(
        AssessmentId id,
        long version,
        PersonId personId,
        String areaCode,
        String instrument,
        int instrumentVersion,
        Map<String, ItemAnswer> answers,
        @Min(0) int score,
        String level,
        String computation,
        @JsonUnwrapped RecordTimes times) {}
