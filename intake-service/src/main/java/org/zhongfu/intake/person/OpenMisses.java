// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.web.CallerLimit;

/**
 * The numbers that callers have searched for in vain, for as long as the misses count: the caller who enters one of them has
 * searched for an honest reason. Kept in memory as the counts are.
 */
final class OpenMisses {

    private final Duration kept;

    /** In the order of the last miss, so that the oldest is forgotten first. */
    private final Map<Key, List<Miss>> byNumber = new LinkedHashMap<>();

    OpenMisses(Duration kept) {
        this.kept = kept;
    }

    synchronized void add(String subject, String number, Miss miss) {
        forget(miss.at());
        Key key = new Key(subject, number);
        List<Miss> misses = byNumber.remove(key);
        misses = misses == null ? new ArrayList<>() : misses;
        misses.add(miss);
        byNumber.put(key, misses);
    }

    /** Removes and returns the last miss of a number that still counts; null when there is none. */
    synchronized @Nullable Miss takeOne(String subject, String number, Instant now) {
        forget(now);
        Key key = new Key(subject, number);
        List<Miss> misses = byNumber.get(key);
        if (misses == null) {
            return null;
        }
        Miss last = misses.removeLast();
        if (misses.isEmpty()) {
            byNumber.remove(key);
        }
        return last;
    }

    /** Removes and returns all misses of a number that still count. */
    synchronized List<Miss> takeAll(String subject, String number, Instant now) {
        forget(now);
        List<Miss> misses = byNumber.remove(new Key(subject, number));
        return misses == null ? List.of() : misses;
    }

    private void forget(Instant now) {
        Instant oldest = now.minus(kept);
        var keys = byNumber.values().iterator();
        while (keys.hasNext()) {
            boolean over = !keys.next().getLast().at().isAfter(oldest);
            if (!over && byNumber.size() < CallerLimit.MAX_CALLERS) {
                return;
            }
            keys.remove();
        }
    }

    /**
     * A search that found nothing.
     *
     * @param network of the address it came from
     */
    record Miss(Instant at, String network) {}

    private record Key(String subject, String number) {}
}
