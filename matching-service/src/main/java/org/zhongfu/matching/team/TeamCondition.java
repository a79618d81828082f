// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.team;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition of a team rule.
 *
 * @param required the number of workers that is needed
 * @param anyOf the credentials of which a worker must hold one on the day; empty: every worker counts
 * @param surplusOf the condition whose workers do not count here, except those it does not need; null: all count
 */
record TeamCondition(
        TeamConditionCode code,
        int required,
        List<String> anyOf,
        @Nullable TeamConditionCode surplusOf) {

    TeamCondition {
        anyOf = List.copyOf(anyOf);
    }
}
