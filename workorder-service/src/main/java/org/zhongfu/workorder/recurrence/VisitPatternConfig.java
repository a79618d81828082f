// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.recurrence;

import io.smallrye.config.ConfigMapping;

/** Settings of recurring visits. */
@ConfigMapping(prefix = "zhongfu.visit-patterns")
interface VisitPatternConfig {

    /** How often patterns are looked for whose visits are to be planned. */
    String sweep();

    /** Days ahead for which visits of patterns are planned. */
    int horizonDays();
}
