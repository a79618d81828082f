// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

/**
 * A closed interval of time.
 *
 * @param from first tick
 * @param to last tick, not before the first
 */
public record Interval(int from, int to) {

    public Interval {
        if (to < from) {
            throw new IllegalArgumentException("an interval must not end before it begins");
        }
    }
}
