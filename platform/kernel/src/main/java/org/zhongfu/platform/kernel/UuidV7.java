// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.kernel;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Makes UUIDs of version 7 (RFC 9562): ordered by time, so that indexes grow at one end and pages follow creation. */
public final class UuidV7 {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Milliseconds (48 bits) and a 12-bit counter in one number, so that ids of one process never go backwards. */
    private static final AtomicLong LAST = new AtomicLong();

    private UuidV7() {}

    /** A new id; greater than every id this process created before. */
    public static UUID next() {
        long now = System.currentTimeMillis() << 12;
        long stamp = LAST.updateAndGet(last -> Math.max(last + 1, now));
        long high = ((stamp >>> 12) << 16) | 0x7000 | (stamp & 0xFFF);
        long low = (RANDOM.nextLong() >>> 2) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** When an id was created, to the millisecond. */
    public static Instant timeOf(UUID id) {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
    }
}
