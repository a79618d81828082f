// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan;

import java.util.List;
import java.util.Map;
import org.zhongfu.matching.engine.plan.PlanResult;
import org.zhongfu.matching.plan.PlanOutcome.Alternative;

/** Says of each visit of a day who else could have come or when, and what that would cost. */
@FunctionalInterface
interface Explaining {

    /** Says nothing. */
    Explaining NOTHING = (question, result) -> Map.of();

    /** The next best for each planned visit, by its key; nothing for a visit without any. */
    Map<String, List<Alternative>> of(DayQuestion question, PlanResult result);
}
