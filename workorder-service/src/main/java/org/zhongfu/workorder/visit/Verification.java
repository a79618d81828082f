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
record Verification(List<String> exceptions) {

    /** Another visit of the worker was planned at that time. */
    static final String OVERLAPS_PLAN = "OVERLAPS_PLAN";

    /** The day is not in the period the match was made for. */
    static final String OUTSIDE_PERIOD = "OUTSIDE_PERIOD";

    /** How well a visit is proven. */
    enum Level {
        /** Nothing is to be reviewed. */
        VERIFIED,
        /** Something is to be reviewed. */
        EXCEPTION;

        static Level of(List<String> exceptions) {
            return exceptions.isEmpty() ? VERIFIED : EXCEPTION;
        }
    }

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
        List<String> exceptions = new ArrayList<>();
        check("CHECK_IN", in, startedAt, home, exceptions);
        check("CHECK_OUT", out, endedAt, home, exceptions);
        Duration length = Duration.between(startedAt, endedAt);
        if (length.compareTo(SHORTEST) < 0) {
            exceptions.add("TOO_SHORT");
        }
        if (length.compareTo(LONGEST) > 0) {
            exceptions.add("TOO_LONG");
        }
        return new Verification(List.copyOf(exceptions));
    }

    private static void check(
            String end, Proof proof, Instant occurredAt, @Nullable HomeLocation home, List<String> exceptions) {
        if (Duration.between(proof.deviceTime(), occurredAt).abs().compareTo(CLOCK_DIFFERENCE) > 0) {
            exceptions.add(end + "_CLOCK_DIFFERS");
        }
        switch (proof.method()) {
            case QR -> {}
            case MANUAL -> exceptions.add(end + "_MANUAL");
            case GPS, PHONE -> checkPlace(end, proof.location(), home, exceptions);
        }
    }

    private static void checkPlace(
            String end, Proof.@Nullable Location location, @Nullable HomeLocation home, List<String> exceptions) {
        if (location == null) {
            exceptions.add(end + "_WITHOUT_PLACE");
        } else if (home == null) {
            exceptions.add(end + "_PLACE_OF_PERSON_UNKNOWN");
        } else if (metres(location.latitude(), location.longitude(), home.latitude(), home.longitude()) > NEAR_METRES) {
            exceptions.add(end + "_FAR_OFF");
        } else if (location.accuracyMetres() > NEAR_METRES) {
            exceptions.add(end + "_IMPRECISE");
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
