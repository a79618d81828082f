// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

/**
 * How hot a search is: several rounds from hot to cold, each finding its own lie of the land, and a last one that starts
 * from the best of them, warm enough to put right what is small and not so hot as to forget what is large.
 */
final class Cooling {

    /** Temperatures in shares of what an average way between two stops costs. */
    private static final double HOT = 1.0;

    private static final double WARM = 0.3;
    private static final double COLD = 0.06;

    /** Rounds before the last one, and the share of the search that they take together. */
    static final int ROUNDS = 3;

    private static final double SHARE = 0.66;

    private Cooling() {}

    /** The same for a search that starts from an earlier plan: it is in the last round from the beginning. */
    static double ofLastRound(double done) {
        return SHARE + done * (1 - SHARE);
    }

    /** Which round a search is in, from 0 on, given the share of it that is done; the last is {@link #ROUNDS}. */
    static int round(double done) {
        return done >= SHARE ? ROUNDS : (int) (done * ROUNDS / SHARE);
    }

    static double heat(double done, double hotter) {
        int round = round(done);
        if (round == ROUNDS) {
            double warm = WARM * hotter;
            return warm * Math.pow(COLD / warm, (done - SHARE) / (1 - SHARE));
        }
        double hot = HOT * hotter;
        return hot * Math.pow(COLD / hot, done * ROUNDS / SHARE - round);
    }
}
