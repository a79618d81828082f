// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.team;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A version of the team rule.
 *
 * @param number the number of the version
 * @param validFrom the first day it is judged by
 */
record TeamRule(int number, LocalDate validFrom, List<TeamCondition> conditions, String sourceZh, String sourceEn) {

    TeamRule {
        conditions = List.copyOf(conditions);
    }

    /** The version of a day: of those that have begun, the one that began last. */
    static Optional<TeamRule> of(LocalDate day, List<TeamRule> versions) {
        return versions.stream()
                .filter(version -> !version.validFrom().isAfter(day))
                .max(Comparator.comparing(TeamRule::validFrom).thenComparing(TeamRule::number));
    }
}
