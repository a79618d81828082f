// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts the wrong receipt numbers and query codes of a caller, who is locked out after too many. The counts are kept in
 * memory: a miss costs nothing durable, and the caller learns nothing about which receipts exist. Each replica counts on
 * its own.
 *
 * <p>An attempt is counted before it is checked and taken back when it was right: simultaneous attempts are all counted.
 */
@ApplicationScoped
class CallerAttempts {

    static final int MAX_ATTEMPTS = 20;
    static final int MAX_CALLERS = 50_000;
    private static final Duration WINDOW = Duration.ofHours(1);

    private final InstantSource clock;

    /** In the order in which the windows began, so that the oldest is forgotten first. */
    private final Map<String, Attempts> byCaller = new LinkedHashMap<>();

    CallerAttempts(InstantSource clock) {
        this.clock = clock;
    }

    /** Counts an attempt and returns the seconds to wait when there were too many, else 0. */
    synchronized int count(String caller) {
        Instant now = clock.instant();
        Attempts known = byCaller.get(caller);
        if (known == null || !now.isBefore(known.windowStart().plus(WINDOW))) {
            byCaller.remove(caller);
            forgetOldest(now);
            known = new Attempts(now, 0);
        }
        if (known.number() >= MAX_ATTEMPTS) {
            Duration left = Duration.between(now, known.windowStart().plus(WINDOW));
            return Math.max(1, (int) left.toSeconds());
        }
        byCaller.put(caller, new Attempts(known.windowStart(), known.number() + 1));
        return 0;
    }

    /** Takes the count of an attempt back: receipt number and code were right. */
    synchronized void takeBack(String caller) {
        byCaller.computeIfPresent(
                caller,
                (key, known) -> known.number() <= 1 ? null : new Attempts(known.windowStart(), known.number() - 1));
    }

    private void forgetOldest(Instant now) {
        var oldest = byCaller.entrySet().iterator();
        while (oldest.hasNext()) {
            boolean over = !now.isBefore(oldest.next().getValue().windowStart().plus(WINDOW));
            if (!over && byCaller.size() < MAX_CALLERS) {
                return;
            }
            oldest.remove();
        }
    }

    private record Attempts(Instant windowStart, int number) {}
}
