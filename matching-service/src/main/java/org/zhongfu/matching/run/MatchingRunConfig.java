// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.run;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.time.Duration;
import org.zhongfu.platform.jobs.JobConfig;

/** The configuration of matching runs. */
@ConfigMapping(prefix = "zhongfu.matching-run")
public interface MatchingRunConfig extends JobConfig {

    /** Longest time of a search. */
    @WithDefault("1m")
    Duration search();

    /** Largest number of needs that are allocated together. */
    @WithName("most-needs")
    @WithDefault("20000")
    int maxNeeds();

    /** Longest time for which needs may be held before they are allocated: their persons wait. */
    @WithName("gather-at-most")
    @WithDefault("7d")
    Duration maxHoldTime();

    /** How long a proposal may wait to be applied: until then its needs are not matched individually. */
    @WithDefault("24h")
    Duration proposalLifetime();
}
