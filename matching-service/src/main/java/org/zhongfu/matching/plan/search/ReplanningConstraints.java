// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.matching.engine.plan.PlanningProblem.Assignment;

/**
 * The constraints of a day that is planned again.
 *
 * @param now no other visit begins before; null when the whole day is open
 * @param away from when workers are away, by worker
 * @param before the assignments of the version before, by visit
 */
record ReplanningConstraints(@Nullable Instant now, Map<WorkerId, Instant> away, Map<String, List<Assignment>> before) {

    /** No constraints. */
    static final ReplanningConstraints NONE = new ReplanningConstraints(null, Map.of(), Map.of());

    ReplanningConstraints {
        away = Map.copyOf(away);
        before = Map.copyOf(before);
    }
}
