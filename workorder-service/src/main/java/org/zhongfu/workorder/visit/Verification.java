// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.workorder.order.HomeLocation;

/**
 * The check of the proof of a visit. A missing or contradictory signal makes the visit an exception to be reviewed; it
 * never keeps a worker from serving.
 *
 * @param exceptions what is to be reviewed
 */
record Verification(List<ReviewReason> exceptions) {

    private static final EndReasons CHECK_IN = new EndReasons(
            ReviewReason.CHECK_IN_CLOCK_DIFFERS,
            ReviewReason.CHECK_IN_MANUAL,
            ReviewReason.CHECK_IN_WITHOUT_PLACE,
            ReviewReason.CHECK_IN_PLACE_OF_PERSON_UNKNOWN,
            ReviewReason.CHECK_IN_FAR_OFF,
            ReviewReason.CHECK_IN_IMPRECISE);

    private static final EndReasons CHECK_OUT = new EndReasons(
            ReviewReason.CHECK_OUT_CLOCK_DIFFERS,
            ReviewReason.CHECK_OUT_MANUAL,
            ReviewReason.CHECK_OUT_WITHOUT_PLACE,
            ReviewReason.CHECK_OUT_PLACE_OF_PERSON_UNKNOWN,
            ReviewReason.CHECK_OUT_FAR_OFF,
            ReviewReason.CHECK_OUT_IMPRECISE);

    /** The reasons for a review that each end of a visit has. */
    private record EndReasons(
            ReviewReason clockDiffers,
            ReviewReason manual,
            ReviewReason withoutPlace,
            ReviewReason homeUnknown,
            ReviewReason farOff,
            ReviewReason imprecise) {}

    /** The order knows the place to about one kilometre, and GCJ-02 is off by up to about 0.6: so two. */
    private static final double NEAR_METRES = 2_000;

    private static final double EARTH_METRES = 6_371_000;
    private static final Duration SHORTEST = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration CLOCK_DIFFERENCE = Duration.ofMinutes(10);

    /**
     * Checks both ends of a visit.
     *
     * @param home where the person lives; null when unknown
     */
    static Verification of(Proof in, Instant startedAt, Proof out, Instant endedAt, @Nullable HomeLocation home) {
        List<ReviewReason> exceptions = new ArrayList<>();
        check(CHECK_IN, in, startedAt, home, exceptions);
        check(CHECK_OUT, out, endedAt, home, exceptions);
        Duration length = Duration.between(startedAt, endedAt);
        if (length.compareTo(SHORTEST) < 0) {
            exceptions.add(ReviewReason.TOO_SHORT);
        }
        if (length.compareTo(LONGEST) > 0) {
            exceptions.add(ReviewReason.TOO_LONG);
        }
        return new Verification(List.copyOf(exceptions));
    }

    private static void check(
            EndReasons end,
            Proof proof,
            Instant occurredAt,
            @Nullable HomeLocation home,
            List<ReviewReason> exceptions) {
        if (Duration.between(proof.deviceTime(), occurredAt).abs().compareTo(CLOCK_DIFFERENCE) > 0) {
            exceptions.add(end.clockDiffers());
        }
        switch (proof.method()) {
            case QR -> {}
            case MANUAL -> exceptions.add(end.manual());
            case GPS, PHONE -> checkPlace(end, proof.location(), home, exceptions);
        }
    }

    private static void checkPlace(
            EndReasons end,
            Proof.@Nullable Location location,
            @Nullable HomeLocation home,
            List<ReviewReason> exceptions) {
        if (location == null) {
            exceptions.add(end.withoutPlace());
        } else if (home == null) {
            exceptions.add(end.homeUnknown());
        } else if (metres(location.latitude(), location.longitude(), home.latitude(), home.longitude()) > NEAR_METRES) {
            exceptions.add(end.farOff());
        } else if (location.accuracyMetres() > NEAR_METRES) {
            exceptions.add(end.imprecise());
        }
    }

    /** Great-circle distance. */
    static double metres(double latitude, double longitude, double otherLatitude, double otherLongitude) {
        double north = Math.toRadians(otherLatitude - latitude);
        double east = Math.toRadians(otherLongitude - longitude);
        double a = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(otherLatitude))
                        * Math.pow(Math.sin(east / 2), 2);
        return 2 * EARTH_METRES * Math.asin(Math.min(1, Math.sqrt(a)));
    }
}
