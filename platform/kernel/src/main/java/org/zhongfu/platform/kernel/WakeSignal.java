// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.kernel;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Signals a worker thread that there is something to do; signals that come while it works count as one. */
public class WakeSignal {

    private final Semaphore pending = new Semaphore(0);

    /** There is something to do. */
    public final void wake() {
        pending.release();
    }

    /** True when it was woken and has not waited since. */
    public final boolean isPending() {
        return pending.availablePermits() > 0;
    }

    /** Waits until woken, but no longer than given. */
    public final void await(Duration longest) throws InterruptedException {
        if (pending.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
            pending.drainPermits();
        }
    }
}
