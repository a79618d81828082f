// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

import java.time.Duration;

/** Observes a running search and can cancel it. Called on the searching thread, a few times a second at most. */
public interface ProgressMonitor {

    /** Ignores the progress and never cancels. */
    ProgressMonitor NONE = new ProgressMonitor() {};

    /** Asked regularly; true ends the search with the best plan so far. */
    default boolean isCancelled() {
        return false;
    }

    /**
     * Reports the progress.
     *
     * @param done share of the search that is done, 0 to 1
     * @param elapsed since the start
     * @param best cost of the best plan so far
     */
    default void progress(double done, Duration elapsed, long best) {}
}
