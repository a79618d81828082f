// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The configuration of matching. */
@ConfigMapping(prefix = "zhongfu.matching")
public interface MatchingConfig {

    /** How long a provider may take to answer; only hours on working days of the person's area count. */
    @WithDefault("48h")
    Duration offerLifetime();

    /** Interval at which offers without an answer are expired. */
    @WithDefault("60s")
    Duration expirySweep();

    /** Interval at which needs and offers are judged again whose person has another age or group since midnight. */
    @WithDefault("60s")
    Duration daySweep();

    /** Interval at which needs are queued whose provider may be offered them again. */
    @WithDefault("15m")
    Duration declineSweep();

    /** Interval at which contracts are ended whose period is over, and begun whose first day is reached. */
    @WithDefault("60s")
    Duration contractSweep();

    /** Interval at which the teams of providers with a contract in force are judged by the team rule. */
    @WithDefault("15m")
    Duration teamSweep();

    /** Longest wait for a need that became due in another replica. */
    @WithDefault("1s")
    Duration poll();

    /** When a need that could not be matched for a technical reason is tried again. */
    @WithDefault("10s")
    Duration retry();
}
