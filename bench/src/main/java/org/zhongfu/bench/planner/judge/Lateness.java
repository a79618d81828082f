// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.judge;

import org.zhongfu.bench.planner.instance.Instance;
import org.zhongfu.bench.planner.instance.Patient;
import org.zhongfu.bench.planner.instance.Solution.Stop;
import org.zhongfu.bench.planner.instance.Window;

/** How late a service is. */
final class Lateness {

    private Lateness() {}

    /** After the end of the window that opened last before the start, by start or by end as the instance has it. */
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
