// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.search;

/**
 * Travel times calculated from the great-circle distance.
 *
 * @param detourFactor length of roads divided by the great-circle distance
 * @param speedKmh kilometres per hour, door to door
 */
record GreatCircle(double detourFactor, int speedKmh) implements TravelTimes {

    /** Places are known to one kilometre only: two of them may be several minutes apart. */
    private static final int MIN_MINUTES = 5;

    private static final double METRES_PER_MINUTE_PER_KMH = 1000.0 / 60;

    @Override
    public int seconds(Place from, Place to) {
        double minutes = from.metresTo(to) * detourFactor / (speedKmh * METRES_PER_MINUTE_PER_KMH);
        return 60 * Math.max(MIN_MINUTES, (int) Math.ceil(minutes));
    }
}
