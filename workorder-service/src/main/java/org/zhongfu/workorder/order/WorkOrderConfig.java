// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import io.smallrye.config.ConfigMapping;

/** Settings of work orders. */
@ConfigMapping(prefix = "zhongfu.workorder")
interface WorkOrderConfig {

    /** How often orders on contracts that have ended are looked for. */
    String contractSweep();

    /** How often visits are looked for that are planned after the last day of their worker. */
    String workerSweep();

    /** How often check-outs of devices are tried again that waited for their check-in. */
    String waitingFactsSweep();

    /** How often free places in sessions are given to those who wait, besides the moment of a withdrawal. */
    String waitingListSweep();

    /** Days after the last day of a contract on which visits of that day may still be entered. */
    int contractGraceDays();
}
