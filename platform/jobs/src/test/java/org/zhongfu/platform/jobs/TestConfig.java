// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.jobs;

import java.time.Duration;

/** Settings of jobs for a test: nothing happens automatically unless the test sets it. */
record TestConfig(Duration beat, Duration poll) implements JobConfig {

    static final Duration LEASE = Duration.ofSeconds(10);
    static final Duration LONGEST = Duration.ofHours(1);

    /** Runs are silent. */
    static final TestConfig SILENT = new TestConfig(Duration.ofHours(1), Duration.ofHours(1));

    /** Runs renew their lease all the time. */
    static final TestConfig BEATING = new TestConfig(Duration.ofMillis(5), Duration.ofHours(1));

    @Override
    public Duration lease() {
        return LEASE;
    }

    @Override
    public int attempts() {
        return 2;
    }

    @Override
    public Duration attemptAtMost() {
        return LONGEST;
    }

    @Override
    public Duration stopWithin() {
        return Duration.ofSeconds(5);
    }
}
