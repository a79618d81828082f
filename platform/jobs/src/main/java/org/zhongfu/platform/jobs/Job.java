// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.jobs;

import java.util.UUID;

/** A row of a feature that is worked on as a job; entities implement it. */
public interface Job {

    /** The key of the row. */
    UUID id();

    /** Who works on it. */
    JobLease lease();
}
