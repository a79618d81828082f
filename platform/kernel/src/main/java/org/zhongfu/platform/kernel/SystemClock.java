// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.kernel;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** The clock. It counts microseconds, as PostgreSQL stores them, so that a value read equals the value written. */
final class SystemClock implements InstantSource {

    @Override
    public Instant instant() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    /** Provides the clock as an {@link InstantSource}. */
    static final class Producer {

        @Produces
        @Singleton
        InstantSource clock() {
            return new SystemClock();
        }
    }
}
