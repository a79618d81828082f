// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import org.zhongfu.platform.jobs.JobConfig;

/** How plans are worked on. */
@ConfigMapping(prefix = "zhongfu.plan")
public interface PlanConfig extends JobConfig {

    /** Plans of one provider that may wait or run at a time. */
    @WithDefault("8")
    int openAtOnce();
}
