// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.search;

/** How long the way between two places takes. */
@FunctionalInterface
public interface TravelTimes {

    /** Whole minutes in seconds, at least one minute: two households are never the same door. */
    int seconds(Place from, Place to);
}
