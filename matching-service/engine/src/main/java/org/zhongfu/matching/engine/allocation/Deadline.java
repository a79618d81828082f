// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.allocation;

import java.time.Duration;

/** The end of the time limit, measured by the monotonic clock. */
final class Deadline {

    private final long start = System.nanoTime();
    private final long nanos;

    Deadline(Duration time) {
        nanos = time.compareTo(Duration.ofDays(1)) > 0 ? Long.MAX_VALUE : time.toNanos();
    }

    boolean passed() {
        return System.nanoTime() - start >= nanos;
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
