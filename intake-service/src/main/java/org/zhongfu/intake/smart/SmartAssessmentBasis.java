// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.smart;

import java.util.List;

/**
 * The input of the rules as it is stored.
 *
 * @param results the assessments that were read
 * @param groups target groups of the day
 * @param age age on the day
 */
record SmartAssessmentBasis(List<Used> results, List<String> groups, int age) {

    SmartAssessmentBasis {
        results = List.copyOf(results);
        groups = List.copyOf(groups);
    }

    /** An assessment that was read; its answers are stored with it and never change. */
    record Used(
            String assessmentId,
            String instrument,
            int instrumentVersion,
            String assessedOn,
            int score,
            String level) {}

    static SmartAssessmentBasis of(SuggestionInput input) {
        return new SmartAssessmentBasis(
                input.results().stream()
                        .map(result -> new Used(
                                result.id().toString(),
                                result.instrument(),
                                result.instrumentVersion(),
                                result.assessedOn(),
                                result.score(),
                                result.level()))
                        .toList(),
                input.groups(),
                input.age());
    }
}
