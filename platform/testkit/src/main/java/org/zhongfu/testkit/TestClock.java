// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.quarkus.arc.Unremovable;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/**
 * The clock of the service under test: the machine's clock until a test sets it.
 *
 * <p>A {@code QuarkusTest} injects it; the service has it as its {@link InstantSource}. After each test it is reset. Like
 * the system's clock it counts microseconds, as PostgreSQL stores them.
 */
@Alternative
@Priority(1)
@Singleton
@Unremovable // TestClockReset looks it up also where no bean needs the time.
public class TestClock implements InstantSource {

    private static final InstantSource MACHINE = InstantSource.system();

    private volatile InstantSource source = MACHINE;

    /** The time of the service under test; the machine's time when no service runs. */
    public static Instant now() {
        ArcContainer container = Arc.container();
        if (container == null || !container.isRunning()) {
            return MACHINE.instant().truncatedTo(ChronoUnit.MICROS);
        }
        return container.select(TestClock.class).get().instant();
    }

    /** A clock that is stopped at a time, for tests without a container. */
    public static TestClock at(Instant time) {
        TestClock clock = new TestClock();
        clock.set(time);
        return clock;
    }

    @Override
    public Instant instant() {
        return source.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Stops the clock at a time. */
    public void set(Instant time) {
        source = () -> time;
    }

    /** Lets time pass: a clock that was set stops at the later time, a clock that runs continues from there. */
    public void advance(Duration duration) {
        InstantSource before = source;
        source = () -> before.instant().plus(duration);
    }

    /** Lets the clock follow the machine's clock again. */
    public void reset() {
        source = MACHINE;
    }
}
