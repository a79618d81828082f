// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.support;

import java.time.Duration;

/** Waits for what follows from an event. */
public final class Eventually {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private Eventually() {}

    /** Tries again until the assertions hold; throws what they say last. */
    public static void holds(Runnable assertions) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (true) {
            try {
                assertions.run();
                return;
            } catch (AssertionError e) {
                if (System.nanoTime() > end) {
                    throw e;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
