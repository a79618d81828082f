// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.instance;

/**
 * An interval of time.
 *
 * @param start in the unit of the instance, mostly minutes
 * @param end not before the start
 */
public record Window(double start, double end) {

    public Window {
        if (!(start <= end)) {
            throw new IllegalArgumentException("a time window ends (" + end + ") before it starts (" + start + ")");
        }
    }
}
