// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.team;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days on which the same conditions of the team rule were not met.
 *
 * @param from the first day
 * @param until the last day; null while no end is known
 * @param conditions the conditions that were not met
 */
public record TeamBreakPeriod(LocalDate from, @Nullable LocalDate until, List<TeamConditionCode> conditions) {

    public TeamBreakPeriod {
        conditions = List.copyOf(conditions);
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
