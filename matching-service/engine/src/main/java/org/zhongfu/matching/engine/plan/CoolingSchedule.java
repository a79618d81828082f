// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

/**
 * The temperature during a search: several rounds from hot to cool, each of which finds a structure of its own, and a
 * last round that starts from the best of them, warm enough for small corrections but not for large ones. Which
 * structure a round finds is decided by chance while the temperature is high. Measurements: rounds differ by about one
 * per cent, and four times the effort for one round brings half of that. Therefore more effort gives more rounds rather
 * than longer ones.
 */
final class CoolingSchedule {

    /** Temperatures at the begin and the end of a round, relative to the cost of an average trip. */
    private static final double HOT = 1.5;

    private static final double COOL = 0.08;

    /** The same for the last round. */
    private static final double WARM = 0.25;

    private static final double COLD = 0.05;

    /** The share of the search that all rounds but the last take. */
    private static final double SHARE_BEFORE_LAST = 0.8;

    private static final int MAX_ROUNDS = 50;

    /** With this number of steps for each part there are {@link #USUAL_ROUNDS}. */
    private static final double USUAL_STEPS = 150_000;

    private static final int USUAL_ROUNDS = 8;

    /** The exponent by which the number of rounds grows with the steps; the rest makes rounds longer. */
    private static final double GROWTH = 0.75;

    private final int rounds;
    private final double temperatureFactor;

    /**
     * @param stepsForAPart expected number of steps for each part
     * @param temperatureFactor factor of all temperatures but the lowest
     */
    CoolingSchedule(double stepsForAPart, double temperatureFactor) {
        this.temperatureFactor = temperatureFactor;
        long wanted = Math.round(USUAL_ROUNDS * Math.pow(stepsForAPart / USUAL_STEPS, GROWTH));
        rounds = Math.clamp(wanted, 1, MAX_ROUNDS);
    }

    /** The number of rounds before the last. */
    int rounds() {
        return rounds;
    }

    /** The progress for a search that starts from a previous plan: it is in the last round from the begin. */
    static double ofLastRound(double done) {
        return SHARE_BEFORE_LAST + done * (1 - SHARE_BEFORE_LAST);
    }

    /** The round at a progress from 0 to 1, counted from 0; the last one is {@link #rounds()}. */
    int round(double done) {
        return done >= SHARE_BEFORE_LAST ? rounds : (int) (done * rounds / SHARE_BEFORE_LAST);
    }

    /** The temperature at a progress from 0 to 1, relative to the cost of an average trip. */
    double temperature(double done) {
        int round = round(done);
        if (round == rounds) {
            double warm = WARM * temperatureFactor;
            return warm * Math.pow(COLD / warm, (done - SHARE_BEFORE_LAST) / (1 - SHARE_BEFORE_LAST));
        }
        double hot = HOT * temperatureFactor;
        return hot * Math.pow(COOL / hot, done * rounds / SHARE_BEFORE_LAST - round);
    }
}
