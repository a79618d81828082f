// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.zhongfu.workorder.order.HomeLocation;

/**
 * About how far the worker travels to a visit from the one before, estimated as day plans estimate it: places are known to about
 * one kilometre, roads are 1.4 times as long as the straight line, and the speed is 30 km/h.
 *
 * @param kilometres length of the way in kilometres
 * @param minutes duration in minutes, at least 5
 */
public record TravelHint(
        @DecimalMin("0") double kilometres, @Min(0) int minutes) {

    private static final double DETOUR = 1.4;
    private static final double KILOMETRES_PER_MINUTE = 0.5;
    private static final double METRES_PER_KILOMETRE = 1000;
    private static final int SHORTEST_MINUTES = 5;

    /** The way between two homes; null when one of them is not known. */
    public static @Nullable TravelHint between(@Nullable HomeLocation from, @Nullable HomeLocation to) {
        if (from == null || to == null) {
            return null;
        }
        double straight = Verification.metres(from.latitude(), from.longitude(), to.latitude(), to.longitude());
        double kilometres = Math.round(straight * DETOUR / METRES_PER_KILOMETRE * 10) / 10.0;
        int minutes = (int) Math.max(SHORTEST_MINUTES, Math.ceil(kilometres / KILOMETRES_PER_MINUTE));
        return new TravelHint(kilometres, minutes);
    }
}
