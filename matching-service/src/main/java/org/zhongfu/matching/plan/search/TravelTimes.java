// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.search;

/** Travel times between places. */
@FunctionalInterface
public interface TravelTimes {

    /** Seconds, rounded up to minutes, at least one minute: two households are never at the same address. */
    int seconds(Place from, Place to);
}
