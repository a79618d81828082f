// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import org.zhongfu.platform.jobs.JobConfig;

/** The configuration of plans. */
@ConfigMapping(prefix = "zhongfu.plan")
public interface PlanConfig extends JobConfig {

    /** Largest number of plans of one provider that wait or run at the same time. */
    @WithDefault("8")
    int openAtOnce();
}
