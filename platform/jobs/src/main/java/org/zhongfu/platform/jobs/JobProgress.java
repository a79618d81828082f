// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.jobs;

/** How far a run is. It is stored in the row with the next heartbeat. */
@FunctionalInterface
public interface JobProgress {

    /** What is stored in the column {@code progress}. */
    String toText();
}
