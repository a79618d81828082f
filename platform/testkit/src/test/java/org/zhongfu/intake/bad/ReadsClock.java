// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.bad;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/** Reads the clock in every way there is. */
public final class ReadsClock {

    /** One way per class, so that each is found alone. */
    public static final class WithInstant {
        /** Reads. */
        public Instant read() {
            return Instant.now();
        }
    }

    /** Another. */
    public static final class WithLocalDate {
        /** Reads. */
        public LocalDate read() {
            return LocalDate.now(ZoneOffset.UTC);
        }
    }

    /** Another. */
    public static final class WithMillis {
        /** Reads. */
        public long read() {
            return System.currentTimeMillis();
        }
    }

    /** Another. */
    public static final class WithClock {
        /** Reads. */
        public Clock read() {
            return Clock.systemUTC();
        }
    }

    /** Another. */
    public static final class WithReference {
        /** Reads. */
        public Supplier<Instant> read() {
            return Instant::now;
        }
    }
}
