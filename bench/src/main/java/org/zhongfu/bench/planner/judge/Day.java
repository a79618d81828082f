// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.judge;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.bench.planner.instance.Caregiver;
import org.zhongfu.bench.planner.instance.Instance;
import org.zhongfu.bench.planner.instance.Patient;
import org.zhongfu.bench.planner.instance.Solution.Stop;

/**
 * A caregiver's route laid out in time: the caregiver leaves the depot just in time for the first stop, and each later
 * stop as soon as it ends.
 *
 * @param caregiver whose
 * @param calls in order, at least one
 * @param leaves when the depot is left
 * @param travel on the way altogether
 * @param back when the depot is reached again
 */
record Day(Caregiver caregiver, List<Call> calls, double leaves, double travel, double back) {

    /**
     * A stop, and how it is reached.
     *
     * @param stop as the solution has it
     * @param patient at whose place, or null at a depot and where the solution names nobody
     * @param arrival when the caregiver is there; at the first stop its start
     */
    record Call(Stop stop, @Nullable Patient patient, double arrival) {

        double waits() {
            return Math.max(0, stop.start() - arrival);
        }
    }

    static Day of(Instance instance, Caregiver caregiver, List<Stop> stops, Places places) {
        List<Call> calls = new ArrayList<>();
        int here = caregiver.from().place();
        double leaves = 0;
        double travel = 0;
        double end = 0;
        for (Stop stop : stops) {
            int there = places.of(stop, caregiver, here);
            double way = instance.distances().between(here, there);
            if (calls.isEmpty()) {
                leaves = stop.start() - way;
            }
            calls.add(new Call(stop, places.patient(stop), calls.isEmpty() ? stop.start() : end + way));
            travel += way;
            here = there;
            end = stop.end();
        }
        double home = instance.distances().between(here, caregiver.to().place());
        return new Day(caregiver, List.copyOf(calls), leaves, travel + home, end + home);
    }

    /** When the caregiver may leave at the earliest. */
    double mayLeave() {
        return caregiver.shift() == null ? 0 : caregiver.shift().start();
    }
}
