// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.search;

/**
 * Travel times calculated from the straight distance.
 *
 * @param detourFactor how much longer roads are
 * @param speedKmh kilometres an hour, door to door
 */
record GreatCircle(double detourFactor, int speedKmh) implements TravelTimes {

    /** Places are known to a kilometre: neighbours still have to be walked to. */
    private static final int LEAST_MINUTES = 5;

    private static final double METRES_A_MINUTE_PER_KMH = 1000.0 / 60;

    @Override
    public int seconds(Place from, Place to) {
        double minutes = from.metresTo(to) * detourFactor / (speedKmh * METRES_A_MINUTE_PER_KMH);
        return 60 * Math.max(LEAST_MINUTES, (int) Math.ceil(minutes));
    }
}
