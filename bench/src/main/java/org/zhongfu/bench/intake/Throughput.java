// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.intake;

import java.util.List;

/**
 * What came of one round.
 *
 * @param done what was done and acknowledged
 * @param refused what was answered with anything else
 * @param seconds how long it took
 */
record Throughput(long done, long refused, double seconds) {

    double perSecond() {
        return done / seconds;
    }

    /** The middle one of an odd number of rounds, the lower of the two in the middle of an even number. */
    static double median(List<Throughput> rounds) {
        List<Double> sorted = rounds.stream().map(Throughput::perSecond).sorted().toList();
        return sorted.get((sorted.size() - 1) / 2);
    }
}
