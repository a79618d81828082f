// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.assessment;

import java.util.Map;
import org.zhongfu.contracts.id.AssessmentId;

/**
 * The result of an assessment as other features of intake read it.
 *
 * @param assessedOn day of the assessment, as its text
 * @param answers code of the answer by code of the item
 */
public record AssessedResult(
        AssessmentId id,
        String instrument,
        int instrumentVersion,
        String assessedOn,
        int score,
        String level,
        Map<String, String> answers) {

    public AssessedResult {
        answers = Map.copyOf(answers);
    }
}
