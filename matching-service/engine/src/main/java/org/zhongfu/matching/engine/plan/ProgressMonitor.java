// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

import java.time.Duration;

/** Looks on while a search runs. Called on the searching thread, a few times a second at the most. */
public interface ProgressMonitor {

    /** Sees nothing and never cancels. */
    ProgressMonitor NONE = new ProgressMonitor() {};

    /** Asked now and then; true ends the search with the best plan so far. */
    default boolean isCancelled() {
        return false;
    }

    /**
     * How far it is.
     *
     * @param done share of the search that is done, 0 to 1
     * @param elapsed since the start
     * @param best cost of the best plan so far
     */
    default void progress(double done, Duration elapsed, long best) {}
}
