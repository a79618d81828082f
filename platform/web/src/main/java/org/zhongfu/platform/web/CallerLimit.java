// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How often a caller may do something in a period. The counts are kept in memory: a request costs nothing durable, and each
 * replica counts on its own.
 */
public final class CallerLimit {

    /** Callers remembered at once; the one whose window began first is forgotten. */
    public static final int MAX_CALLERS = 50_000;

    private final InstantSource clock;
    private final int most;
    private final Duration window;

    /** In the order in which the windows began, so that the oldest is forgotten first. */
    private final Map<String, Count> byCaller = new LinkedHashMap<>();

    /**
     * @param most how often in a window
     * @param window begins with the first time
     */
    public CallerLimit(InstantSource clock, int most, Duration window) {
        this.clock = clock;
        this.most = most;
        this.window = window;
    }

    /** Counts a time and returns the seconds to wait when there were too many, else 0. */
    public synchronized int count(String caller) {
        Instant now = clock.instant();
        Count known = byCaller.get(caller);
        if (known == null || isOver(known, now)) {
            byCaller.remove(caller);
            forgetOldest(now);
            known = new Count(now, 0);
        }
        if (known.number() >= most) {
            Duration left = Duration.between(now, known.windowStart().plus(window));
            return Math.max(1, (int) left.toSeconds());
        }
        byCaller.put(caller, new Count(known.windowStart(), known.number() + 1));
        return 0;
    }

    /** Takes one time back: it was not of the kind that is limited. */
    public synchronized void takeBack(String caller) {
        byCaller.computeIfPresent(caller, (key, known) -> known.oneLess());
    }

    /** Takes a time of then back, unless the window in which it was counted is over. */
    public synchronized void takeBack(String caller, Instant counted) {
        byCaller.computeIfPresent(
                caller, (key, known) -> counted.isBefore(known.windowStart()) ? known : known.oneLess());
    }

    private boolean isOver(Count known, Instant now) {
        return !now.isBefore(known.windowStart().plus(window));
    }

    private void forgetOldest(Instant now) {
        var oldest = byCaller.entrySet().iterator();
        while (oldest.hasNext()) {
            boolean over = isOver(oldest.next().getValue(), now);
            if (!over && byCaller.size() < MAX_CALLERS) {
                return;
            }
            oldest.remove();
        }
    }

    private record Count(Instant windowStart, int number) {

        @Nullable
        Count oneLess() {
            return number <= 1 ? null : new Count(windowStart, number - 1);
        }
    }
}
