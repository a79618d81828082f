// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.clock;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The configuration of clocks. */
@ConfigMapping(prefix = "zhongfu.clock")
public interface ClockConfig {

    /** Interval at which overdue stages are escalated. */
    @WithDefault("60s")
    Duration sweep();

    /** Time from the start of a replica to its first escalation; it waits longer while events are not handled. */
    @WithDefault("1m")
    Duration sweepDelay();
}
