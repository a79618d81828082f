// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.support;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

/** The clock of the service under test: the machine's, moved by what a test sets. */
@Alternative
@Priority(1)
@ApplicationScoped
public class SettableClock implements InstantSource {

    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    /** Moves the clock ahead. */
    public void advance(Duration by) {
        ahead.updateAndGet(by::plus);
    }

    /** Sets the clock to the machine's time. */
    public void reset() {
        ahead.set(Duration.ZERO);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead.get()).truncatedTo(ChronoUnit.MICROS);
    }
}
