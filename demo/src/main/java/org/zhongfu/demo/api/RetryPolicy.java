// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.api;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long a request or a query is repeated.
 *
 * @param first the first pause; each next one is half as long again
 * @param longest no pause is longer
 * @param total the longest wait altogether
 */
public record RetryPolicy(Duration first, Duration longest, Duration total) {

    /** For a server that is busy, restarting or gone. */
    public static final RetryPolicy FOR_REQUESTS =
            new RetryPolicy(Duration.ofMillis(100), Duration.ofSeconds(3), Duration.ofSeconds(90));

    /** For records that depend on events of another service. */
    public static final RetryPolicy FOR_EVENTS =
            new RetryPolicy(Duration.ofMillis(60), Duration.ofSeconds(1), Duration.ofSeconds(120));

    /** Pauses of one wait. */
    public Backoff start() {
        return new Backoff();
    }

    /** One wait in progress; not for several threads. */
    public final class Backoff {

        private final long deadline = System.nanoTime() + total.toNanos();
        private long pauseMillis = first.toMillis();

        private Backoff() {}

        /**
         * Sleeps a little longer than before.
         *
         * @return false when the longest wait is over, without having slept
         */
        public boolean pause() {
            return pauseAtLeast(Duration.ZERO);
        }

        /** Sleeps at least as long as the server requires. */
        public boolean pauseAtLeast(Duration asked) {
            if (System.nanoTime() >= deadline) {
                return false;
            }
            // Reduced by up to a fifth, so that callers refused at the same time do not retry at the same time.
            long jittered = pauseMillis - ThreadLocalRandom.current().nextLong(pauseMillis / 5 + 1);
            try {
                Thread.sleep(Math.max(asked.toMillis(), jittered));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new DemoFailedException("The demonstration was interrupted; start it again to continue.", e);
            }
            pauseMillis = Math.min(pauseMillis * 3 / 2, longest.toMillis());
            return true;
        }
    }
}
