// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhongfu.workorder.order.HomeLocation;
import org.zhongfu.workorder.visit.Proof.CoordinateSystem;
import org.zhongfu.workorder.visit.Proof.Location;
import org.zhongfu.workorder.visit.Proof.Method;
import org.zhongfu.workorder.visit.Travel.Stop;

/** The second place of an escort is judged against its point, and the ways from and to the home by their speed. */
class EscortVerificationTest {

    private static final Instant START = Instant.parse("2026-11-25T01:00:00Z");
    private static final Location HOME = new Location(44.01, 87.31, 10, CoordinateSystem.WGS84);
    private static final Location THERE = new Location(44.06, 87.36, 10, CoordinateSystem.WGS84);
    private static final HomeLocation HOSPITAL = new HomeLocation(44.06, 87.36);

    @Test
    void anArrivalAtTheSecondPlaceInTimeHasNoException() {
        assertThat(judge(HOSPITAL, proof(Method.GPS, THERE, 20), 20)).isEmpty();
    }

    @Test
    void anEscortWithoutAnArrivalIsAnException() {
        assertThat(judge(HOSPITAL, null, 20)).containsExactly(ReviewReason.ARRIVAL_MISSING);
    }

    @Test
    void anArrivalAtTheHomeIsFarFromTheSecondPlace() {
        assertThat(judge(HOSPITAL, proof(Method.GPS, HOME, 20), 20)).containsExactly(ReviewReason.ARRIVAL_FAR_OFF);
    }

    @Test
    void aCodeOfTheHomeProvesNothingAtTheSecondPlace() {
        assertThat(judge(HOSPITAL, proof(Method.QR, null, 20), 20)).containsExactly(ReviewReason.ARRIVAL_WITHOUT_PLACE);
    }

    @Test
    void aSecondPlaceWithoutAPointIsNoted() {
        assertThat(judge(null, proof(Method.GPS, THERE, 20), 20)).containsExactly(ReviewReason.ARRIVAL_PLACE_UNKNOWN);
    }

    @Test
    void anArrivalAfterTheAppointmentIsLate() {
        assertThat(judge(HOSPITAL, proof(Method.GPS, THERE, 31), 31)).containsExactly(ReviewReason.ARRIVAL_LATE);
    }

    @Test
    void noOneTravelsSoFarInAMinute() {
        assertThat(judge(HOSPITAL, proof(Method.GPS, THERE, 1), 1)).containsExactly(ReviewReason.IMPOSSIBLE_SPEED);
    }

    @Test
    void anArrivalAfterTheCheckOutContradictsIt() {
        assertThat(judge(HOSPITAL, proof(Method.GPS, THERE, 70), 70))
                .containsExactly(ReviewReason.ARRIVAL_LATE, ReviewReason.IMPOSSIBLE_SPEED);
    }

    private static List<ReviewReason> judge(@Nullable HomeLocation point, @Nullable Proof arrival, int minute) {
        SecondPlace place = new SecondPlace(at(30), point, arrival == null ? null : at(minute), null);
        return EscortVerification.of(
                place,
                arrival,
                new Stop(HOME, START),
                new Stop(HOME, at(60)),
                ReviewRules.read().limits());
    }

    private static Proof proof(Method method, @Nullable Location location, int minute) {
        return new Proof(method, at(minute), false, location, null, "code", null, null);
    }

    private static Instant at(int minute) {
        return START.plusSeconds(60L * minute);
    }
}
