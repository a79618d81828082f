// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.jobs;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Does something at intervals on a thread of its own, while a run works. */
final class JobHeartbeat {

    private final Duration every;
    private final BooleanSupplier beat;
    private final Semaphore over = new Semaphore(0);

    private JobHeartbeat(Duration every, BooleanSupplier beat) {
        this.every = every;
        this.beat = beat;
    }

    /**
     * Starts.
     *
     * @param beat is called at each interval; false ends the heartbeat
     */
    static JobHeartbeat start(String name, Duration every, BooleanSupplier beat) {
        JobHeartbeat heartbeat = new JobHeartbeat(every, beat);
        Thread.ofVirtual().name(name).start(heartbeat::work);
        return heartbeat;
    }

    /** Ends it; a beat that is under way is not awaited. */
    void stop() {
        over.release();
    }

    private void work() {
        try {
            boolean more = true;
            while (more && !over.tryAcquire(every.toMillis(), TimeUnit.MILLISECONDS)) {
                more = beat.getAsBoolean();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
