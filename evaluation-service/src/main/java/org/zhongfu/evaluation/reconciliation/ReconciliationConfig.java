// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.reconciliation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How patient the reconciliation is and how often it runs. */
@ConfigMapping(prefix = "zhongfu.evaluation.reconciliation")
interface ReconciliationConfig {

    /** A difference younger than this may only be an event on its way. */
    @WithDefault("60s")
    Duration grace();

    /** Time between two runs. */
    @WithDefault("5m")
    Duration every();

    /** How long runs are kept. */
    @WithDefault("30d")
    Duration keep();
}
