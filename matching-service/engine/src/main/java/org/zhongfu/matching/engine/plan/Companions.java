// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Resolves the companions of visits to numbers. */
final class Companions {

    private Companions() {}

    /**
     * By visit: the number of its companion, or -1.
     *
     * @throws IllegalArgumentException when an id occurs twice, or two companions do not name each other
     */
    static int[] of(List<PlanVisit> visits) {
        Map<String, Integer> numbers = new HashMap<>();
        for (PlanVisit visit : visits) {
            if (numbers.put(visit.id(), numbers.size()) != null) {
                throw new IllegalArgumentException("the visit id " + visit.id() + " occurs twice");
            }
        }
        int[] companions = new int[visits.size()];
        for (int v = 0; v < companions.length; v++) {
            companions[v] = companion(visits, v, numbers);
        }
        return companions;
    }

    private static int companion(List<PlanVisit> visits, int v, Map<String, Integer> numbers) {
        PlanVisit visit = visits.get(v);
        if (visit.companion() == null) {
            return -1;
        }
        int companion = numbers.getOrDefault(visit.companion(), -1);
        if (companion < 0 || !visit.id().equals(visits.get(companion).companion())) {
            throw new IllegalArgumentException(
                    "visit " + visit.id() + " names a companion that does not name it in return");
        }
        return companion;
    }
}
