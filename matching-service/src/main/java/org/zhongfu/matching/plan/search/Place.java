// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.search;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.intake.EligibilityFacts.CoarsePlace;
import org.zhongfu.matching.base.GeoPoint;

/**
 * A place, to about one kilometre.
 *
 * @param latitude latitude in degrees, WGS 84, -90 to 90
 * @param longitude longitude in degrees, WGS 84, -180 to 180
 */
@Schema(name = "VisitPlace")
public record Place(double latitude, double longitude) {

    private static final double EARTH_METRES = 6_371_000;

    public static @Nullable Place of(@Nullable GeoPoint point) {
        if (point == null) {
            return null;
        }
        GeoPoint coarse = point.coarse();
        return new Place(coarse.latitude(), coarse.longitude());
    }

    public static @Nullable Place of(@Nullable CoarsePlace place) {
        return place == null ? null : new Place(place.latitude(), place.longitude());
    }

    /** The great-circle distance in metres. */
    double metresTo(Place other) {
        double north = Math.toRadians(other.latitude - latitude);
        double east = Math.toRadians(other.longitude - longitude);
        double chord = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.pow(Math.sin(east / 2), 2);
        return 2 * EARTH_METRES * Math.asin(Math.min(1, Math.sqrt(chord)));
    }
}
