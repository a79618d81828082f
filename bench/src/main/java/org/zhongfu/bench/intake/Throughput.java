// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.intake;

import java.util.List;

/**
 * The result of a round.
 *
 * @param done number of accepted requests
 * @param refused number of other answers
 * @param seconds duration
 */
record Throughput(long done, long refused, double seconds) {

    double perSecond() {
        return done / seconds;
    }

    /** The median; of an even number the lower of the two in the middle. */
    static double median(List<Throughput> rounds) {
        List<Double> sorted =
                rounds.stream().map(Throughput::perSecond).sorted().toList();
        return sorted.get((sorted.size() - 1) / 2);
    }
}
