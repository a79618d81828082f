// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.workorder.order.HomeLocation;
import org.zhongfu.workorder.visit.ReviewRules.Limits;
import org.zhongfu.workorder.visit.Travel.Stop;

/** The check of the second place of an escort: the arrival there, and the ways from and to the home. */
final class EscortVerification {

    private final SecondPlace place;
    private final Limits limits;
    private final List<ReviewReason> exceptions = new ArrayList<>();

    private EscortVerification(SecondPlace place, Limits limits) {
        this.place = place;
        this.limits = limits;
    }

    /**
     * The exceptions of the second place.
     *
     * @param arrival proof of the arrival; null when there is none
     * @param in where and when the worker checked in
     * @param out where and when the worker checked out
     */
    static List<ReviewReason> of(SecondPlace place, @Nullable Proof arrival, Stop in, Stop out, Limits limits) {
        if (arrival == null || place.arrivedAt() == null) {
            return List.of(ReviewReason.ARRIVAL_MISSING);
        }
        EscortVerification verification = new EscortVerification(place, limits);
        Stop stop = new Stop(arrival.location(), place.arrivedAt());
        verification.checkTime(arrival, stop);
        verification.checkPlace(arrival);
        verification.checkWays(in, stop, out);
        return List.copyOf(verification.exceptions);
    }

    private void checkTime(Proof arrival, Stop stop) {
        Duration difference = Duration.between(arrival.deviceTime(), stop.at()).abs();
        if (difference.compareTo(Duration.ofMinutes(limits.clockMinutes())) > 0) {
            exceptions.add(ReviewReason.ARRIVAL_CLOCK_DIFFERS);
        }
        if (stop.at().isAfter(place.appointmentAt())) {
            exceptions.add(ReviewReason.ARRIVAL_LATE);
        }
    }

    /** A code of the home or a call from there proves nothing here: it is the point that counts, whatever the method. */
    private void checkPlace(Proof arrival) {
        Proof.Location location = arrival.location();
        HomeLocation destination = place.point();
        if (arrival.method() == Proof.Method.MANUAL) {
            exceptions.add(ReviewReason.ARRIVAL_MANUAL);
        } else if (location == null) {
            exceptions.add(ReviewReason.ARRIVAL_WITHOUT_PLACE);
        } else if (destination == null) {
            exceptions.add(ReviewReason.ARRIVAL_PLACE_UNKNOWN);
        } else if (Verification.metres(location, destination) > limits.nearMetres()) {
            exceptions.add(ReviewReason.ARRIVAL_FAR_OFF);
        } else if (location.accuracyMetres() > limits.nearMetres()) {
            exceptions.add(ReviewReason.ARRIVAL_IMPRECISE);
        }
    }

    private void checkWays(Stop in, Stop arrival, Stop out) {
        boolean outOfOrder = arrival.at().isBefore(in.at()) || arrival.at().isAfter(out.at());
        if (outOfOrder || Travel.isImpossible(in, arrival, limits) || Travel.isImpossible(arrival, out, limits)) {
            exceptions.add(ReviewReason.IMPOSSIBLE_SPEED);
        }
    }
}
