// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.stay;

import io.smallrye.config.ConfigMapping;

/** Settings of stays. */
@ConfigMapping(prefix = "zhongfu.stays")
interface StayConfig {

    /** How often days of stays that are over are looked for and counted. */
    String sweep();
}
