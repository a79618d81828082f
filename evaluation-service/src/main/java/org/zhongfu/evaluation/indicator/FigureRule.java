// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.indicator;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * A version of the rules of figures (统计口径).
 *
 * @param version number of the version
 * @param validFrom first civil day on which it is in force, until the next version
 * @param respondents order of precedence of respondents, codes of the list respondents: of several answers about one work
 *     order, that of the first one counts; respondents not listed come last
 * @param longestResponseMinutes longest plausible response time in minutes; a longer one is left out of the mean and listed
 * @param smallestCell smallest number of persons whose figure is shown to roles that may not read the rows
 * @param source where the values come from
 */
public record FigureRule(
        int version,
        LocalDate validFrom,
        List<String> respondents,
        @Min(1) long longestResponseMinutes,
        @Min(1) int smallestCell,
        @Size(max = 1000) String source) {

    public FigureRule {
        respondents = List.copyOf(respondents);
    }
}
