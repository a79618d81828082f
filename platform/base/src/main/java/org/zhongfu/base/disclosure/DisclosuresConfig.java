// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.base.disclosure;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How often plain personal data may be disclosed. */
@ConfigMapping(prefix = "zhongfu.disclosures")
interface DisclosuresConfig {

    /** Disclosures of one caller in a window, of all records and kinds together, in each service; at least 1. */
    @WithDefault("60")
    int mostByCaller();

    /** Disclosures of one record in a window by one caller; at least 1. */
    @WithDefault("15")
    int mostOfRecordByCaller();

    /**
     * Disclosures of one record in a window, by all callers together, before auditors are told; at least 1. No caller is refused
     * because of the others.
     */
    @WithDefault("30")
    int reportedOfRecord();

    /** Length of the window, which ends now. */
    @WithDefault("PT1H")
    Duration window();
}
