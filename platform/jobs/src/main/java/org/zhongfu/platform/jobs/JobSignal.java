// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.jobs;

/** Whether a run is to go on. */
public enum JobSignal {
    /** Go on. */
    CONTINUE,
    /** The job was cancelled: stop, and record the cancellation. */
    CANCELLED,
    /** Another run has the job, or this replica is stopping: stop. What the run brings is not taken. */
    LOST
}
