// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.base;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;

/**
 * A place on earth, WGS 84.
 *
 * @param latitude latitude in degrees, -90 to 90
 * @param longitude longitude in degrees, -180 to 180
 */
public record GeoPoint(
        @NotNull @DecimalMin("-90") @DecimalMax("90") Double latitude,
        @NotNull @DecimalMin("-180") @DecimalMax("180") Double longitude) {

    private static final double HUNDREDTHS = 100.0;

    /** The same point to two decimals, about one kilometre: exact enough for travel times, too coarse to find a home. */
    public GeoPoint coarse() {
        return new GeoPoint(round(latitude), round(longitude));
    }

    private static double round(double degrees) {
        return Math.round(degrees * HUNDREDTHS) / HUNDREDTHS;
    }
}
