// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How plans are worked on. */
@ConfigMapping(prefix = "zhongfu.plan")
public interface PlanConfig {

    /** How long a run may be silent before another replica takes the plan up again. */
    @WithDefault("10s")
    Duration lease();

    /** How often a run says that it is alive, and listens whether it was called off. */
    @WithDefault("400ms")
    Duration beat();

    /** Longest wait for a plan that was asked for at another replica. */
    @WithDefault("1s")
    Duration poll();

    /** How often a plan is taken up before it is given up. */
    @WithDefault("3")
    int attempts();

    /** Plans of one provider that may wait or run at a time. */
    @WithDefault("8")
    int openAtOnce();
}
