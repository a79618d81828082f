// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.local;

import java.time.Duration;

/** The wait before the next start: doubled with every early end of a process, reset after a long enough run. */
final class Backoff {

    private final Duration shortest;
    private final Duration longest;
    private final Duration stableAfter;
    private Duration next;

    Backoff(Duration shortest, Duration longest, Duration stableAfter) {
        this.shortest = shortest;
        this.longest = longest;
        this.stableAfter = stableAfter;
        this.next = shortest;
    }

    static Backoff usual() {
        return new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(30), Duration.ofMinutes(1));
    }

    Duration afterRunOf(Duration ran) {
        if (ran.compareTo(stableAfter) >= 0) {
            next = shortest;
        }
        var wait = next;
        var doubled = next.multipliedBy(2);
        next = doubled.compareTo(longest) > 0 ? longest : doubled;
        return wait;
    }
}
