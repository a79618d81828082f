// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging;

import java.time.Duration;

/** Waits that double from attempt to attempt up to a bound. */
public record Backoff(Duration first, Duration longest) {

    /**
     * The wait after so many failures in a row.
     *
     * @param failures from 1
     */
    public Duration after(int failures) {
        int doublings = Math.clamp(failures - 1L, 0, 20);
        Duration wait = first.multipliedBy(1L << doublings);
        return wait.compareTo(longest) < 0 ? wait : longest;
    }
}
