// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.smart;

import java.util.List;
import org.zhongfu.intake.assessment.AssessedResult;

/**
 * What the rules read about a person; it is stored with what they suggest.
 *
 * @param results the latest assessment with each instrument
 * @param groups target groups of the day, which follow from evidence
 * @param age age in full years on the day
 */
record SuggestionInput(List<AssessedResult> results, List<String> groups, int age) {

    SuggestionInput {
        results = List.copyOf(results);
        groups = List.copyOf(groups);
    }
}
