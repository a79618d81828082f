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

    /** The most needs that are looked at together. */
    @WithDefault("20000")
    int mostNeeds();

    /** How long needs may be gathered before they are looked at: their persons wait. */
    @WithDefault("7d")
    Duration gatherAtMost();

    /** How long a proposal may wait to be carried out: until then nobody is matched singly there. */
    @WithDefault("24h")
    Duration proposalLifetime();
}
