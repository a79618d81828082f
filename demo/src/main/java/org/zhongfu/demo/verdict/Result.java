// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.verdict;

import java.time.LocalDate;
import java.util.List;
import org.zhongfu.demo.pilot.PrintedService;

/**
 * The result of a run.
 *
 * @param whole whether the whole pilot was entered, so that the printed figures are expected
 * @param failures one line for each case that could not be entered
 */
public record Result(
        PrintedService service,
        String source,
        LocalDate from,
        LocalDate to,
        boolean whole,
        List<Figure> figures,
        Reconciliation reconciliation,
        List<String> failures,
        long calls,
        double seconds) {

    public Result {
        figures = List.copyOf(figures);
        failures = List.copyOf(failures);
    }

    /** Figures as expected, all cases entered, reconciliation balanced. */
    public boolean isGood() {
        return failures.isEmpty()
                && reconciliation.isSettled()
                && figures.stream().allMatch(each -> each.verdict().isAcceptable());
    }
}
