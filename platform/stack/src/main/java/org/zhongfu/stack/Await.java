// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.stack;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting for a condition with a bound, on the monotonic clock. */
public final class Await {

    private static final Duration STEP = Duration.ofMillis(100);

    private Await() {}

    /** Whether the condition became true within the time limit. */
    public static boolean until(Duration bound, BooleanSupplier condition) {
        return until(bound, STEP, condition);
    }

    /** Whether the condition, checked at every step, became true within the time limit. */
    public static boolean until(Duration bound, Duration step, BooleanSupplier condition) {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - start > bound.toNanos()) {
                return false;
            }
            pause(step);
        }
        return true;
    }

    /** Sleeps; an interrupt ends the sleep and stays visible to the caller. */
    public static void pause(Duration length) {
        try {
            Thread.sleep(length);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailedException("Interrupted while waiting", e);
        }
    }
}
