// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

/** A random number generator with a seed that allocates nothing (xorshift64*). */
final class XorShiftRandom {

    private static final int LOGS = 1 << 14;
    private static final double[] MINUS_LOG = new double[LOGS];

    static {
        for (int i = 0; i < LOGS; i++) {
            MINUS_LOG[i] = -StrictMath.log((i + 0.5) / LOGS);
        }
    }

    private long state;

    XorShiftRandom(long seed) {
        long mixed = (seed + 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
        state = mixed == 0 ? 1 : mixed;
        for (int i = 0; i < 8; i++) {
            next();
        }
    }

    private long next() {
        long x = state;
        x ^= x >>> 12;
        x ^= x << 25;
        x ^= x >>> 27;
        state = x;
        return x * 0x2545F4914F6CDD1DL;
    }

    /** A number from 0 to below the bound. */
    int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    /** True with a probability of so many in 1024. */
    boolean chance(int in1024) {
        return (next() >>> 54) < in1024;
    }

    /**
     * Minus the logarithm of a number between 0 and 1; the acceptance test of simulated annealing multiplies it by the
     * temperature.
     */
    double minusLog() {
        return MINUS_LOG[(int) (next() >>> 50)];
    }

    /** A number between 0 and 1. */
    double unit() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    /** An element of an array; those at its begin are more likely. */
    int biasedElement(int[] elements) {
        double unit = unit();
        return elements[(int) (unit * unit * elements.length)];
    }
}
