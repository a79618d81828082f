// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.api;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long to go on asking.
 *
 * @param first the first pause; each next one is half as long again
 * @param longest no pause is longer
 * @param total after so long it is given up
 */
public record Patience(Duration first, Duration longest, Duration total) {

    /** For a server that is busy, restarting or gone. */
    public static final Patience FOR_ANSWERS =
            new Patience(Duration.ofMillis(100), Duration.ofSeconds(3), Duration.ofSeconds(90));

    /** For what another service learns by events. */
    public static final Patience FOR_EVENTS =
            new Patience(Duration.ofMillis(60), Duration.ofSeconds(1), Duration.ofSeconds(120));

    /** Pauses of one wait. */
    public Waiting start() {
        return new Waiting();
    }

    /** One wait in progress; not for several threads. */
    public final class Waiting {

        private final long deadline = System.nanoTime() + total.toNanos();
        private long pauseMillis = first.toMillis();

        private Waiting() {}

        /**
         * Sleeps a little longer than before.
         *
         * @return false when patience is at its end, without having slept
         */
        public boolean pause() {
            return pauseAtLeast(Duration.ZERO);
        }

        /** Sleeps at least as long as the server asked for. */
        public boolean pauseAtLeast(Duration asked) {
            if (System.nanoTime() >= deadline) {
                return false;
            }
            // Up to a fifth off, so that callers who were refused together do not come back together.
            long jittered = pauseMillis - ThreadLocalRandom.current().nextLong(pauseMillis / 5 + 1);
            try {
                Thread.sleep(Math.max(asked.toMillis(), jittered));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new DemoFailedException("The demonstration was interrupted; start it again and it goes on.", e);
            }
            pauseMillis = Math.min(pauseMillis * 3 / 2, longest.toMillis());
            return true;
        }
    }
}
