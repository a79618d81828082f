// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.run;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How matching runs are worked on. */
@ConfigMapping(prefix = "zhongfu.matching-run")
public interface MatchingRunConfig {

    /** How long a run may be silent before another replica takes it up again. */
    @WithDefault("10s")
    Duration lease();

    /** How often a search says that it is alive. */
    @WithDefault("2s")
    Duration beat();

    /** Longest wait for a run that was asked for at another replica. */
    @WithDefault("1s")
    Duration poll();

    /** How often a run is taken up before it is given up. */
    @WithDefault("3")
    int attempts();

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
