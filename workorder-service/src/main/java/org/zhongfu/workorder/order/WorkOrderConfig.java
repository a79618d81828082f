// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import io.smallrye.config.ConfigMapping;

/** Settings of work orders. */
@ConfigMapping(prefix = "zhongfu.workorder")
interface WorkOrderConfig {

    /** How often orders on contracts that have ended are looked for. */
    String contractSweep();

    /** How often check-outs of devices are tried again that waited for their check-in. */
    String waitingFactsSweep();

    /** Days after the last day of a contract on which visits of that day may still be entered. */
    int contractGraceDays();
}
