// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.reconciliation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** When a difference counts, how often the reconciliation runs and how long runs are kept. */
@ConfigMapping(prefix = "zhongfu.evaluation.reconciliation")
interface ReconciliationConfig {

    /** A difference younger than this is probably an event that is not received yet. */
    @WithDefault("60s")
    Duration grace();

    /** Time between two runs. */
    @WithDefault("5m")
    Duration every();

    /** Time from the start of the service to the first run. */
    @WithDefault("30s")
    Duration delay();

    /** How long runs are kept. */
    @WithDefault("30d")
    Duration keep();
}
