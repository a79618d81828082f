// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.run;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A matching run with its figures; its decisions are listed separately.
 *
 * @param head the run as lists show it
 * @param figures figures of the run; null until it is proposed
 * @param groups the target groups, without and with the fairness rule; none for finance officers and evaluators, who read each
 *     decision beside them and could tell the group of a person
 * @param lines the units each contract line is to serve
 */
public record MatchingRunView(
        @JsonUnwrapped MatchingRunHead head,
        RunOutcome.@Nullable RunFigures figures,
        List<RunOutcome.GroupFigures> groups,
        List<RunOutcome.LineFigures> lines) {

    /**
     * @param withFacts true for callers who read facts about persons
     */
    static MatchingRunView of(MatchingRunHead head, @Nullable RunOutcome outcome, boolean withFacts) {
        return outcome == null
                ? new MatchingRunView(head, null, List.of(), List.of())
                : new MatchingRunView(
                        head, outcome.figures(), withFacts ? outcome.groups() : List.of(), outcome.lines());
    }
}
