// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan;

/** How long the way between two places takes. */
@FunctionalInterface
interface TravelTimes {

    /** Whole minutes in seconds, at least one minute: two households are never the same door. */
    int seconds(Place from, Place to);
}
