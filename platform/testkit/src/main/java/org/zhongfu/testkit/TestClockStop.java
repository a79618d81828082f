// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InstanceHandle;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;

/** Stops the clock before each test of a class with {@link StoppedClock}. */
public final class TestClockStop implements QuarkusTestBeforeEachCallback {

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        if (!context.getTestInstance().getClass().isAnnotationPresent(StoppedClock.class)) {
            return;
        }
        try (InstanceHandle<TestClock> clock = Arc.container().instance(TestClock.class)) {
            clock.get().set(clock.get().instant());
        }
    }
}
