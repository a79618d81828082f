// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.store;

import java.time.Instant;

/** An entity with states: each step counts its revision up and happens at a time. */
public interface LifecycleRecord {

    /** The version shown as ETag; it counts the steps. */
    long revision();

    /** When the last step happened. */
    Instant lastStepAt();
}
