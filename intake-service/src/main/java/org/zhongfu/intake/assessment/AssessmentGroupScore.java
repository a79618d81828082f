// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.assessment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.zhongfu.intake.assessment.Score.GroupScore;

/**
 * The score of a group of items.
 *
 * @param code code of the group, see the instrument
 * @param score points of the group, or percent of its maximum where the instrument scores in percent
 * @param maxScore highest score of the group; 0 for a group that has no points
 */
public record AssessmentGroupScore(
        @Size(max = 64) String code,
        @Min(0) @Max(1_000) int score,
        @Min(0) @Max(1_000) int maxScore) {

    static AssessmentGroupScore of(GroupScore score) {
        return new AssessmentGroupScore(score.code(), score.score(), score.max());
    }
}
