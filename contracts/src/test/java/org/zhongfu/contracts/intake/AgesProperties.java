// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.zhongfu.contracts.id.PersonId;

class AgesProperties {

    private static final LocalDate FIRST = LocalDate.of(1904, 1, 1);

    @Property
    void theAgeDoesNotChangeBeforeTheNextChange(
            @ForAll("births") LocalDate birth, @ForAll @LongRange(max = 36_000) long lived) {
        LocalDate today = birth.plusDays(lived);
        LocalDate change = Ages.nextChange(today, birth);

        assertThat(change).isAfter(today);
        assertThat(Ages.on(change.minusDays(1), birth)).isEqualTo(Ages.on(today, birth));
        assertThat(Ages.on(change, birth)).isEqualTo(Ages.on(today, birth) + 1);
    }

    @Property
    void anAgeIsReachedOnTheFirstDayOnWhichThePersonHasIt(
            @ForAll("births") LocalDate birth, @ForAll @IntRange(max = 110) int years) {
        LocalDate reached = Ages.reachedOn(birth, years);

        assertThat(Ages.on(reached, birth)).isEqualTo(years);
        assertThat(Ages.on(reached.minusDays(1), birth)).isEqualTo(years - 1);
    }

    @Property
    void theRuleIsThatOfAPeriodInTheCalendar(
            @ForAll("births") LocalDate birth, @ForAll @LongRange(max = 36_000) long lived) {
        LocalDate day = birth.plusDays(lived);

        assertThat(Ages.on(day, birth)).isEqualTo(birth.until(day).getYears());
    }

    @Property
    void theFactsOfAnyDayKnowTheAgeOnAnyOtherDay(
            @ForAll("births") LocalDate birth,
            @ForAll @LongRange(max = 36_000) long written,
            @ForAll @LongRange(max = 36_000) long lived) {
        LocalDate day = birth.plusDays(lived);

        assertThat(facts(birth, birth.plusDays(written)).ageOn(day)).isEqualTo(Ages.on(day, birth));
    }

    @Example
    void theFactsOfACommonYearKnowTheBirthdayOfALeapYear() {
        EligibilityFacts facts = facts(LocalDate.of(2008, 2, 29), LocalDate.of(2026, 10, 1));

        assertThat(facts.ageOn(LocalDate.of(2028, 2, 28))).isEqualTo(19);
        assertThat(facts.ageOn(LocalDate.of(2028, 2, 29))).isEqualTo(20);
    }

    @Example
    void aPersonBornOnALeapDayIsAMinorUntilTheEndOfFebruary() {
        LocalDate birth = LocalDate.of(2008, 2, 29);

        assertThat(Ages.on(LocalDate.of(2026, 2, 28), birth)).isEqualTo(17);
        assertThat(Ages.on(LocalDate.of(2026, 3, 1), birth)).isEqualTo(18);
    }

    @Example
    void anAgeFromALeapDayChangesOnTheFirstOfMarch() {
        LocalDate birth = LocalDate.of(2008, 2, 29);

        assertThat(Ages.nextChange(LocalDate.of(2026, 2, 28), birth)).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(Ages.nextChange(LocalDate.of(2027, 12, 1), birth)).isEqualTo(LocalDate.of(2028, 2, 29));
    }

    /** Births, one in eight of them on 29 February. */
    @Provide
    Arbitrary<LocalDate> births() {
        Arbitrary<LocalDate> anyDay = Arbitraries.longs().between(0, 44_000).map(FIRST::plusDays);
        Arbitrary<LocalDate> leapDays =
                Arbitraries.integers().between(0, 30).map(n -> LocalDate.of(1904 + 4 * n, 2, 29));
        return Arbitraries.frequencyOf(Tuple.of(7, anyDay), Tuple.of(1, leapDays));
    }

    private static EligibilityFacts facts(LocalDate birth, LocalDate day) {
        return new EligibilityFacts(
                new PersonId(new UUID(0, 1)),
                1,
                "652301",
                Ages.on(day, birth),
                Ages.nextChange(day, birth),
                List.of(),
                List.of(),
                List.of(),
                null,
                Instant.EPOCH,
                Ages.isLeapDay(birth) ? true : null);
    }
}
