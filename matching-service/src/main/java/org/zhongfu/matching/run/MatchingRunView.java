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
 * @param groups the target groups, without and with the fairness rule
 * @param lines the units each contract line is to serve
 */
public record MatchingRunView(
        @JsonUnwrapped MatchingRunHead head,
        RunOutcome.@Nullable RunFigures figures,
        List<RunOutcome.GroupFigures> groups,
        List<RunOutcome.LineFigures> lines) {

    static MatchingRunView of(MatchingRunHead head, @Nullable RunOutcome outcome) {
        return outcome == null
                ? new MatchingRunView(head, null, List.of(), List.of())
                : new MatchingRunView(head, outcome.figures(), outcome.groups(), outcome.lines());
    }
}
