// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.jobs;

import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How jobs of one kind are worked on; the configuration of a feature extends it. */
public interface JobConfig {

    /** How long a run may be silent before another replica takes the job. */
    @WithDefault("10s")
    Duration lease();

    /** How often a run renews its lease, stores its progress and reads whether the job was cancelled. */
    @WithDefault("1s")
    Duration beat();

    /** Longest wait for a job that was submitted at another replica. */
    @WithDefault("1s")
    Duration poll();

    /** How often a job is claimed before it fails. */
    @WithDefault("3")
    int attempts();

    /** Longest time of one attempt: a run that does not end loses the job after it, although its replica runs. */
    @WithDefault("1h")
    Duration attemptAtMost();

    /** How long a stopping replica waits for the run at hand. */
    @WithDefault("1s")
    Duration stopWithin();
}
