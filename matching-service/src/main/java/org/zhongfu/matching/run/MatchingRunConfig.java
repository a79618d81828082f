// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.run;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.zhongfu.platform.jobs.JobConfig;

/** How matching runs are worked on. */
@ConfigMapping(prefix = "zhongfu.matching-run")
public interface MatchingRunConfig extends JobConfig {

    /** Longest time of a search. */
    @WithDefault("1m")
    Duration search();

    /** The most needs that are decided on together. */
    @WithDefault("20000")
    int mostNeeds();

    /** How long needs may be held back before they are decided on: their persons wait. */
    @WithDefault("7d")
    Duration gatherAtMost();

    /** How long a proposal may wait to be applied: until then its needs are not matched one by one. */
    @WithDefault("24h")
    Duration proposalLifetime();
}
