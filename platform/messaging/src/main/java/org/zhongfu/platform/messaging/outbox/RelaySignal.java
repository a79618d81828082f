// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.outbox;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Signals the relay of this process that there are events to send; calls while it works count as one. */
@Singleton
class RelaySignal {

    private final Semaphore pending = new Semaphore(0);

    void wake() {
        pending.release();
    }

    /** Waits until woken, but no longer than given. */
    void await(Duration longest) throws InterruptedException {
        if (pending.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
            pending.drainPermits();
        }
    }
}
