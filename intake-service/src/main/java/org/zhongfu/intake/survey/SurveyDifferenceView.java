// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.zhongfu.contracts.id.SurveyRoundId;

/**
 * What differs between two rounds (两轮对比), for the persons of the caller's area who were visited.
 *
 * @param roundId the later round
 * @param earlierRoundId the earlier round
 * @param visitedInBoth persons who were visited in both
 * @param changes how many persons have each kind of change; kinds that nobody has are left out
 */
public record SurveyDifferenceView(
        SurveyRoundId roundId,
        SurveyRoundId earlierRoundId,
        @Min(0) @Max(1_000_000) long visitedInBoth,
        @Size(max = 6) List<ChangeCount> changes) {

    /**
     * Persons with a kind of change.
     *
     * @param kind the kind
     * @param persons how many persons
     */
    public record ChangeCount(
            SurveyChangeKind kind, @Min(0) @Max(1_000_000) long persons) {}
}
