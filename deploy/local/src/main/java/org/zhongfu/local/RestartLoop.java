// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.local;

import java.time.Duration;
import org.zhongfu.stack.Await;

/** Starts a server again when it has ended, each time after a longer wait, until {@link #stop}. */
final class RestartLoop implements Runnable {

    /** The server, and what is reported about it. */
    interface Server {

        boolean isAlive();

        void restart();

        void endedAndWaits(Duration wait);

        void couldNotStart(RuntimeException reason);
    }

    private final Server server;
    private final Backoff backoff;
    private final Duration checkInterval;
    private volatile boolean stopping;

    RestartLoop(Server server, Backoff backoff, Duration checkInterval) {
        this.server = server;
        this.backoff = backoff;
        this.checkInterval = checkInterval;
    }

    /** Restarts nothing more; to be called from another thread. */
    void stop() {
        stopping = true;
    }

    @Override
    public void run() {
        long startedAt = System.nanoTime();
        while (!stopping) {
            Await.pause(checkInterval);
            if (!stopping && !server.isAlive()) {
                var wait = backoff.afterRunOf(Duration.ofNanos(System.nanoTime() - startedAt));
                server.endedAndWaits(wait);
                Await.pause(wait);
                restartUnlessStopping();
                startedAt = System.nanoTime();
            }
        }
    }

    private void restartUnlessStopping() {
        try {
            if (!stopping) {
                server.restart();
            }
        } catch (RuntimeException e) {
            server.couldNotStart(e); // the next round tries again
        }
    }
}
