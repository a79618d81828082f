// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.matching.engine.plan.PlanningProblem.Assignment;

/**
 * What constrains a day that is planned again.
 *
 * @param now nothing new begins before; null when the whole day is open
 * @param away from when workers are away
 * @param before who was to do what, and when, by visit
 */
record ReplanningConstraints(@Nullable Instant now, Map<UUID, Instant> away, Map<String, List<Assignment>> before) {

    /** No constraints. */
    static final ReplanningConstraints NONE = new ReplanningConstraints(null, Map.of(), Map.of());

    ReplanningConstraints {
        away = Map.copyOf(away);
        before = Map.copyOf(before);
    }
}
