// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongfu.contracts.code.CodeLists;
import org.zhongfu.contracts.matching.PlannedTime;
import org.zhongfu.workorder.order.HomeLocation;
import org.zhongfu.workorder.visit.Proof.CoordinateSystem;
import org.zhongfu.workorder.visit.Proof.Location;
import org.zhongfu.workorder.visit.Proof.Method;
import org.zhongfu.workorder.visit.ReviewRules.Limits;

class VerificationTest {

    private static final Instant START = Instant.parse("2024-10-12T01:00:00Z");
    private static final Instant END = START.plus(Duration.ofHours(1));
    private static final double LATITUDE = 44.01;
    private static final double LONGITUDE = 87.31;
    private static final HomeLocation HOME = new HomeLocation(LATITUDE, LONGITUDE);
    private static final Duration USUAL = Duration.ofHours(1);
    private static final Limits LIMITS = ReviewRules.read().limits();

    @Test
    void bothEndsNearTheHomeAreVerified() {
        assertThat(exceptions(gps(START, 44.013, 87.312), gps(END, 44.012, 87.308)))
                .isEmpty();
    }

    @Test
    void aScannedCodeNeedsNoPoint() {
        assertThat(exceptions(at(Method.QR, START, null), at(Method.QR, END, null)))
                .isEmpty();
    }

    @Test
    void aScannedCodeThatIsNotValidIsAnException() {
        Verification.End in = new Verification.End(at(Method.QR, START, null), START, false);

        assertThat(Verification.of(in, end(at(Method.QR, END, null), END), HOME, USUAL, LIMITS))
                .containsExactly(ReviewReason.CHECK_IN_CODE_INVALID);
    }

    @Test
    void aPointFarFromTheHomeContradictsAScannedCode() {
        Proof far = at(Method.QR, START, new Location(31.2, 121.5, 10, CoordinateSystem.WGS84));

        assertThat(exceptions(far, at(Method.QR, END, null))).containsExactly(ReviewReason.CHECK_IN_FAR_OFF);
    }

    @Test
    void aCallWithItsReferenceAndAPointIsVerified() {
        Location near = new Location(LATITUDE, LONGITUDE, 10, CoordinateSystem.WGS84);
        Proof call = new Proof(Method.PHONE, START, false, near, null, null, "0994-20241012-17", null);

        assertThat(exceptions(call, gps(END, LATITUDE, LONGITUDE))).isEmpty();
    }

    @Test
    void aCallWithoutAReferenceIsAnException() {
        Proof call = at(Method.PHONE, START, new Location(LATITUDE, LONGITUDE, 10, CoordinateSystem.WGS84));

        assertThat(exceptions(call, gps(END, LATITUDE, LONGITUDE)))
                .containsExactly(ReviewReason.CHECK_IN_CALL_UNPROVEN);
    }

    @ParameterizedTest
    // One degree of latitude is about 111.2 km: 0.0179 is 1,990 m, 0.0182 is 2,024 m.
    @CsvSource({"0.0179, true", "0.0182, false", "-0.0179, true", "-0.0182, false"})
    void upToTwoKilometresAreNear(double degrees, boolean near) {
        List<ReviewReason> found = exceptions(gps(START, LATITUDE + degrees, LONGITUDE), gps(END, LATITUDE, LONGITUDE));

        assertThat(found).isEqualTo(near ? List.of() : List.of(ReviewReason.CHECK_IN_FAR_OFF));
    }

    @ParameterizedTest
    @CsvSource({"0, true", "2000, true", "2001, false"})
    void anImprecisePointIsAnException(double accuracy, boolean fine) {
        Proof in = at(Method.GPS, START, new Location(LATITUDE, LONGITUDE, accuracy, CoordinateSystem.GCJ02));

        assertThat(exceptions(in, gps(END, LATITUDE, LONGITUDE)))
                .isEqualTo(fine ? List.of() : List.of(ReviewReason.CHECK_IN_IMPRECISE));
    }

    @Test
    void eachEndIsChecked() {
        assertThat(exceptions(gps(START, LATITUDE, LONGITUDE), gps(END, 43.8, LONGITUDE)))
                .containsExactly(ReviewReason.CHECK_OUT_FAR_OFF);
        assertThat(exceptions(at(Method.GPS, START, null), at(Method.PHONE, END, null)))
                .containsExactly(
                        ReviewReason.CHECK_IN_WITHOUT_PLACE,
                        ReviewReason.CHECK_OUT_CALL_UNPROVEN,
                        ReviewReason.CHECK_OUT_WITHOUT_PLACE);
    }

    @Test
    void anUnknownHomeIsAnException() {
        List<ReviewReason> found = Verification.of(
                end(gps(START, LATITUDE, LONGITUDE), START),
                end(gps(END, LATITUDE, LONGITUDE), END),
                null,
                USUAL,
                LIMITS);

        assertThat(found)
                .containsExactly(
                        ReviewReason.CHECK_IN_PLACE_OF_PERSON_UNKNOWN, ReviewReason.CHECK_OUT_PLACE_OF_PERSON_UNKNOWN);
    }

    @Test
    void aManualCheckInIsAnException() {
        Proof byHand = new Proof(Method.MANUAL, START, false, null, "device broken", null, null, null);

        assertThat(exceptions(byHand, at(Method.QR, END, null))).containsExactly(ReviewReason.CHECK_IN_MANUAL);
    }

    @Test
    void aDeviceClockThatIsFarOutIsAnException() {
        Proof late = gps(START.plus(Duration.ofMinutes(11)), LATITUDE, LONGITUDE);
        Proof fine = gps(END.minus(Duration.ofMinutes(10)), LATITUDE, LONGITUDE);

        assertThat(exceptions(late, fine)).containsExactly(ReviewReason.CHECK_IN_CLOCK_DIFFERS);
    }

    @ParameterizedTest
    @CsvSource({
        "299, TOO_SHORT",
        "300, SHORTER_THAN_PLANNED",
        "1799, SHORTER_THAN_PLANNED",
        "1800, ",
        "43200, ",
        "43201, TOO_LONG"
    })
    void aVisitTakesHalfOfTheUsualTimeToTwelveHours(long seconds, @Nullable ReviewReason exception) {
        Instant end = START.plusSeconds(seconds);
        List<ReviewReason> found = Verification.of(
                end(at(Method.QR, START, null), START), end(at(Method.QR, end, null), end), HOME, USUAL, LIMITS);

        assertThat(found).isEqualTo(exception == null ? List.of() : List.of(exception));
    }

    @ParameterizedTest
    @CsvSource({"-60, ", "-61, TOO_EARLY", "60, ", "61, TOO_LATE"})
    void aVisitBeginsWithinAnHourOfItsPlan(long minutes, @Nullable ReviewReason exception) {
        PlannedTime planned = new PlannedTime(START, END);

        assertThat(Verification.ofStart(planned, START.plus(Duration.ofMinutes(minutes)), LIMITS))
                .isEqualTo(exception == null ? List.of() : List.of(exception));
    }

    @Test
    void aVisitOnAnotherDayIsAnException() {
        PlannedTime planned = new PlannedTime(START, END);

        assertThat(Verification.ofStart(planned, START.minus(Duration.ofDays(20)), LIMITS))
                .containsExactly(ReviewReason.TOO_EARLY, ReviewReason.OTHER_DAY);
    }

    @Test
    void aVisitAroundMidnightIsNotOnAnotherDay() {
        Instant beforeMidnight = Instant.parse("2024-10-12T15:50:00Z");
        PlannedTime planned = new PlannedTime(beforeMidnight, beforeMidnight.plus(USUAL));

        assertThat(Verification.ofStart(planned, beforeMidnight.plus(Duration.ofMinutes(20)), LIMITS))
                .isEmpty();
    }

    @Test
    void theReasonsAreThoseOfTheCodeList() {
        assertThat(codesOf("visit-exceptions"))
                .containsExactlyElementsOf(
                        Arrays.stream(ReviewReason.values()).map(Enum::name).toList());
    }

    @Test
    void theLevelsAreThoseOfTheCodeList() {
        assertThat(codesOf("visit-verification-levels"))
                .containsExactlyElementsOf(Arrays.stream(VerificationLevel.values())
                        .map(Enum::name)
                        .toList());
    }

    private static List<String> codesOf(String list) {
        return CodeLists.named(list).orElseThrow().values();
    }

    private static List<ReviewReason> exceptions(Proof in, Proof out) {
        return Verification.of(end(in, START), end(out, END), HOME, USUAL, LIMITS);
    }

    /** An end whose code, where it has one, is valid. */
    private static Verification.End end(Proof proof, Instant at) {
        return new Verification.End(proof, at, true);
    }

    private static Proof gps(Instant deviceTime, double latitude, double longitude) {
        return at(Method.GPS, deviceTime, new Location(latitude, longitude, 0, CoordinateSystem.WGS84));
    }

    private static Proof at(Method method, Instant deviceTime, @Nullable Location location) {
        return new Proof(method, deviceTime, false, location, null, null, null, null);
    }
}
