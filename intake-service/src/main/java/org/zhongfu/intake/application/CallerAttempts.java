// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import org.zhongfu.platform.web.CallerLimit;

/**
 * Counts the wrong receipt numbers and query codes of a caller, who is locked out after too many. A miss costs nothing
 * durable, and the caller learns nothing about which receipts exist.
 *
 * <p>An attempt is counted before it is checked and taken back when it was right: simultaneous attempts are all counted.
 */
@ApplicationScoped
class CallerAttempts {

    static final int MAX_ATTEMPTS = 20;
    static final int MAX_CALLERS = CallerLimit.MAX_CALLERS;

    private final CallerLimit limit;

    CallerAttempts(InstantSource clock) {
        limit = new CallerLimit(clock, MAX_ATTEMPTS, Duration.ofHours(1));
    }

    /** Counts an attempt and returns the seconds to wait when there were too many, else 0. */
    int count(String caller) {
        return limit.count(caller);
    }

    /** Takes the count of an attempt back: receipt number and code were right. */
    void takeBack(String caller) {
        limit.takeBack(caller);
    }
}
