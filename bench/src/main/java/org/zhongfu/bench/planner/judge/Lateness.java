// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.judge;

import org.zhongfu.bench.planner.instance.Instance;
import org.zhongfu.bench.planner.instance.Patient;
import org.zhongfu.bench.planner.instance.Solution.Stop;
import org.zhongfu.bench.planner.instance.Window;

/** The lateness of a service. */
final class Lateness {

    private Lateness() {}

    /**
     * The time after the end of the last window that opened before the start, measured at the start or the end of the
     * service as the instance defines.
     */
    static double of(Instance instance, Patient patient, Stop stop) {
        Window last = patient.windows().getFirst();
        for (Window window : patient.windows()) {
            if (window.start() <= stop.start()) {
                last = window;
            }
        }
        return Math.max(0, (instance.windowMeetsEnd() ? stop.end() : stop.start()) - last.end());
    }
}
