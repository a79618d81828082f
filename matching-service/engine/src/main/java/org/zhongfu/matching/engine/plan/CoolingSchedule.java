// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

/**
 * How hot a search is: several rounds from hot to cool, each finding its own lie of the land, and a last one that starts
 * from the best of them, warm enough to put right what is small and not so hot as to forget what is large. Which lie a
 * round finds is decided while it is still quite hot, by chance: rounds that begin alike end a hundredth apart, and four
 * times the effort for one of them brings half of that. So more effort is more rounds rather than longer ones.
 */
final class CoolingSchedule {

    /** Temperatures in shares of what an average way between two stops costs: where a round begins and ends. */
    private static final double HOT = 1.5;

    private static final double COOL = 0.08;

    /** The same for the last round. */
    private static final double WARM = 0.25;

    private static final double COLD = 0.05;

    /** The share of the search that all rounds but the last take. */
    private static final double SHARE = 0.8;

    private static final int MOST_ROUNDS = 50;

    /** With so many steps for each part there are {@link #USUAL_ROUNDS}. */
    private static final double USUAL_STEPS = 150_000;

    private static final int USUAL_ROUNDS = 8;

    /** How the number of rounds grows with the steps: the rest goes into longer rounds. */
    private static final double GROWTH = 0.75;

    private final int rounds;
    private final double temperatureFactor;

    /**
     * @param stepsForAPart how many steps there are likely to be for each part
     * @param temperatureFactor factor of all temperatures but the coldest
     */
    CoolingSchedule(double stepsForAPart, double temperatureFactor) {
        this.temperatureFactor = temperatureFactor;
        long wanted = Math.round(USUAL_ROUNDS * Math.pow(stepsForAPart / USUAL_STEPS, GROWTH));
        rounds = Math.clamp(wanted, 1, MOST_ROUNDS);
    }

    /** How many rounds there are before the last. */
    int rounds() {
        return rounds;
    }

    /** The same for a search that starts from an earlier plan: it is in the last round from the beginning. */
    static double ofLastRound(double done) {
        return SHARE + done * (1 - SHARE);
    }

    /** Which round a search is in, from 0 on, given the share of it that is done; the last is {@link #rounds()}. */
    int round(double done) {
        return done >= SHARE ? rounds : (int) (done * rounds / SHARE);
    }

    /** The temperature, in average ways, when so much of the search is done. */
    double temperature(double done) {
        int round = round(done);
        if (round == rounds) {
            double warm = WARM * temperatureFactor;
            return warm * Math.pow(COLD / warm, (done - SHARE) / (1 - SHARE));
        }
        double hot = HOT * temperatureFactor;
        return hot * Math.pow(COOL / hot, done * rounds / SHARE - round);
    }
}
