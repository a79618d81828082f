// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.pause;

import io.smallrye.config.ConfigMapping;

/** Settings of pauses. */
@ConfigMapping(prefix = "zhongfu.visit-pauses")
interface VisitPauseConfig {

    /** How often pauses without an end are looked for that begin: their orders are suspended. */
    String sweep();
}
