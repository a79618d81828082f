// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

/** The travel times between all places. */
@FunctionalInterface
public interface TravelMatrix {

    /**
     * Ticks from one place to another, 0 or more; 0 from a place to itself.
     *
     * @param from number of a place, from 0 on
     * @param to number of a place, from 0 on
     */
    int ticks(int from, int to);

    /** Travel times from a square table of ticks. */
    static TravelMatrix of(int[][] ticks) {
        return (from, to) -> ticks[from][to];
    }
}
