// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.matching.PlannedTime;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.workorder.order.HomeLocation;
import org.zhongfu.workorder.visit.ReviewRules.Limits;

/**
 * The check of the proof of a visit, of its length and of its start against the plan. A missing or contradictory signal is
 * an exception; it never keeps a worker from serving.
 */
final class Verification {

    private static final EndReasons CHECK_IN = new EndReasons(
            ReviewReason.CHECK_IN_CLOCK_DIFFERS,
            ReviewReason.CHECK_IN_MANUAL,
            ReviewReason.CHECK_IN_WITHOUT_PLACE,
            ReviewReason.CHECK_IN_PLACE_OF_PERSON_UNKNOWN,
            ReviewReason.CHECK_IN_FAR_OFF,
            ReviewReason.CHECK_IN_IMPRECISE,
            ReviewReason.CHECK_IN_CODE_INVALID,
            ReviewReason.CHECK_IN_CALL_UNPROVEN,
            ReviewReason.CHECK_IN_BY_WITNESS);

    private static final EndReasons CHECK_OUT = new EndReasons(
            ReviewReason.CHECK_OUT_CLOCK_DIFFERS,
            ReviewReason.CHECK_OUT_MANUAL,
            ReviewReason.CHECK_OUT_WITHOUT_PLACE,
            ReviewReason.CHECK_OUT_PLACE_OF_PERSON_UNKNOWN,
            ReviewReason.CHECK_OUT_FAR_OFF,
            ReviewReason.CHECK_OUT_IMPRECISE,
            ReviewReason.CHECK_OUT_CODE_INVALID,
            ReviewReason.CHECK_OUT_CALL_UNPROVEN,
            ReviewReason.CHECK_OUT_BY_WITNESS);

    private static final double EARTH_METRES = 6_371_000;

    /** The exceptions that each end of a visit has. */
    private record EndReasons(
            ReviewReason clockDiffers,
            ReviewReason manual,
            ReviewReason withoutPlace,
            ReviewReason homeUnknown,
            ReviewReason farOff,
            ReviewReason imprecise,
            ReviewReason codeInvalid,
            ReviewReason callUnproven,
            ReviewReason byWitness) {}

    /**
     * One end of a visit.
     *
     * @param codeValid true when the proof has a code of the place that was valid at that time
     */
    record End(Proof proof, Instant at, boolean codeValid) {}

    private final Limits limits;
    private final @Nullable HomeLocation home;
    private final List<ReviewReason> exceptions = new ArrayList<>();

    private Verification(Limits limits, @Nullable HomeLocation home) {
        this.limits = limits;
        this.home = home;
    }

    /**
     * The exceptions of both ends of a visit and of its length.
     *
     * @param home where the person lives; null when unknown
     * @param usual how long a visit of the service takes
     */
    static List<ReviewReason> of(End in, End out, @Nullable HomeLocation home, Duration usual, Limits limits) {
        Verification verification = new Verification(limits, home);
        verification.check(CHECK_IN, in);
        verification.check(CHECK_OUT, out);
        verification.checkLength(Duration.between(in.at(), out.at()), usual);
        return List.copyOf(verification.exceptions);
    }

    /** The exceptions of the start of a visit, compared with its plan. */
    static List<ReviewReason> ofStart(PlannedTime planned, Instant start, Limits limits) {
        Duration tolerated = Duration.ofMinutes(limits.startToleranceMinutes());
        boolean early = start.isBefore(planned.plannedFrom().minus(tolerated));
        boolean late = start.isAfter(planned.plannedFrom().plus(tolerated));
        if (!early && !late) {
            return List.of();
        }
        ReviewReason reason = early ? ReviewReason.TOO_EARLY : ReviewReason.TOO_LATE;
        boolean otherDay = !Zones.dayOf(start).equals(Zones.dayOf(planned.plannedFrom()));
        return otherDay ? List.of(reason, ReviewReason.OTHER_DAY) : List.of(reason);
    }

    private void checkLength(Duration length, Duration usual) {
        if (length.compareTo(Duration.ofMinutes(limits.shortestMinutes())) < 0) {
            exceptions.add(ReviewReason.TOO_SHORT);
        } else if (length.toSeconds() < usual.toSeconds() * limits.shortestShare()) {
            exceptions.add(ReviewReason.SHORTER_THAN_PLANNED);
        }
        if (length.compareTo(Duration.ofHours(limits.longestHours())) > 0) {
            exceptions.add(ReviewReason.TOO_LONG);
        }
    }

    private void check(EndReasons reasons, End end) {
        Proof proof = end.proof();
        Duration difference = Duration.between(proof.deviceTime(), end.at()).abs();
        if (difference.compareTo(Duration.ofMinutes(limits.clockMinutes())) > 0) {
            exceptions.add(reasons.clockDiffers());
        }
        switch (proof.method()) {
            case QR -> checkCode(reasons, end);
            case MANUAL -> exceptions.add(reasons.manual());
            case WITNESS -> {
                exceptions.add(reasons.byWitness());
                checkContradiction(reasons, proof.location());
            }
            case GPS -> checkPlace(reasons, proof.location());
            case PHONE -> {
                if (proof.callReference() == null) {
                    exceptions.add(reasons.callUnproven());
                }
                checkPlace(reasons, proof.location());
            }
        }
    }

    /** The code proves the place; a point that is sent with it must not contradict it. */
    private void checkCode(EndReasons reasons, End end) {
        if (!end.codeValid()) {
            exceptions.add(reasons.codeInvalid());
        }
        checkContradiction(reasons, end.proof().location());
    }

    private void checkContradiction(EndReasons reasons, Proof.@Nullable Location location) {
        if (location != null && home != null && metres(location, home) > limits.nearMetres()) {
            exceptions.add(reasons.farOff());
        }
    }

    private void checkPlace(EndReasons reasons, Proof.@Nullable Location location) {
        if (location == null) {
            exceptions.add(reasons.withoutPlace());
        } else if (home == null) {
            exceptions.add(reasons.homeUnknown());
        } else if (metres(location, home) > limits.nearMetres()) {
            exceptions.add(reasons.farOff());
        } else if (location.accuracyMetres() > limits.nearMetres()) {
            exceptions.add(reasons.imprecise());
        }
    }

    /** How far a point is from the home. */
    static double metres(Proof.Location point, HomeLocation home) {
        return metres(point.latitude(), point.longitude(), home.latitude(), home.longitude());
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
