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
 * The route of a caregiver with its times. The caregiver leaves the depot just in time for the first stop, and every
 * later stop as soon as it ends.
 *
 * @param caregiver the caregiver
 * @param calls in order, at least one
 * @param leaves when the depot is left
 * @param travel total travel time
 * @param back when the depot is reached again
 */
record Day(Caregiver caregiver, List<Call> calls, double leaves, double travel, double back) {

    /**
     * A stop and the arrival at it.
     *
     * @param stop as in the solution
     * @param patient whose place it is, or null at a depot and for an unknown patient
     * @param arrival of the caregiver; for the first stop its start
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

    /** The earliest time at which the caregiver may leave. */
    double mayLeave() {
        return caregiver.shift() == null ? 0 : caregiver.shift().start();
    }
}
