// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.OptionalLong;

/**
 * A token bucket for each client of one kind. The number of buckets is bounded: the clients not seen for longest are
 * forgotten, which gives them a fresh burst and us no memory leak.
 */
public final class ClientLimits {

    private final Cache<String, Bucket> buckets;
    private final Bandwidth bandwidth;
    private final TimeMeter clock;

    public ClientLimits(long perSecond, long burst, int maxClients) {
        this(perSecond, burst, maxClients, TimeMeter.SYSTEM_NANOTIME, Ticker.systemTicker());
    }

    ClientLimits(long perSecond, long burst, int maxClients, TimeMeter clock, Ticker ticker) {
        this.bandwidth = Bandwidth.builder()
                .capacity(burst)
                .refillGreedy(perSecond, Duration.ofSeconds(1))
                .build();
        this.clock = clock;
        // A bucket that was left alone until it is full again is the same as a new one.
        Duration full = Duration.ofSeconds(1 + burst / perSecond);
        this.buckets = Caffeine.newBuilder()
                .maximumSize(maxClients)
                .expireAfterAccess(full)
                .ticker(ticker)
                .build();
    }

    /** Counts one request; empty if it is admitted, otherwise the seconds after which to try again. */
    public OptionalLong secondsToWait(String client) {
        ConsumptionProbe probe = buckets.get(client, name -> newBucket()).tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            return OptionalLong.empty();
        }
        Duration wait = Duration.ofNanos(probe.getNanosToWaitForRefill());
        return OptionalLong.of(wait.plusMillis(999).toSeconds());
    }

    long clients() {
        buckets.cleanUp();
        return buckets.estimatedSize();
    }

    private Bucket newBucket() {
        return Bucket.builder()
                .addLimit(bandwidth)
                .withCustomTimePrecision(clock)
                .build();
    }
}
