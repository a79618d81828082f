// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.conversion;

import org.zhongfu.bench.planner.instance.Instance;

/**
 * The conversion of times and costs of an instance to whole numbers.
 *
 * @param ticks in one unit of time
 * @param costOfOne the cost in the instance for one unit of the cost of the planner
 */
record Scale(int ticks, double costOfOne) {

    private static final double EXACT = 1e-6;

    /** The distances of Mankowska have three decimals and all weights are a third; those of UHHC are whole minutes. */
    static Scale of(Instance instance) {
        return switch (instance.format()) {
            case MANKOWSKA -> new Scale(1000, 1.0 / 3000);
            case UHHC -> new Scale(1, 1);
        };
    }

    /** A time in ticks; only one that can be converted exactly. */
    int ticks(double time) {
        double exact = time * ticks;
        long rounded = Math.round(exact);
        if (Math.abs(exact - rounded) > EXACT || Math.abs(rounded) > Integer.MAX_VALUE / 2) {
            throw new IllegalArgumentException("the time " + time + " is no whole number of ticks");
        }
        return (int) rounded;
    }

    double time(int inTicks) {
        return (double) inTicks / ticks;
    }
}
