// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.zhongfu.intake.IntakeApi;

class IdNumberProperties {

    @Property
    void everyNumberWithTheRightCheckCharacterIsAccepted(@ForAll("numbers") String number) {
        assertThat(IdNumber.parse(number)).isPresent();
    }

    @Property
    void aWrongDigitIsAlwaysDetected(
            @ForAll("numbers") String number,
            @ForAll @IntRange(max = 16) int at,
            @ForAll @IntRange(max = 9) int digit) {
        char wrong = (char) ('0' + digit);
        String changed = number.substring(0, at) + wrong + number.substring(at + 1);

        assertThat(IdNumber.parse(changed).isPresent()).isEqualTo(wrong == number.charAt(at));
    }

    @Property
    void aSwapOfNeighboursIsAlwaysDetected(@ForAll("numbers") String number, @ForAll @IntRange(max = 15) int at) {
        String changed = number.substring(0, at) + number.charAt(at + 1) + number.charAt(at) + number.substring(at + 2);

        assertThat(IdNumber.parse(changed).isPresent()).isEqualTo(changed.equals(number));
    }

    @Provide
    Arbitrary<String> numbers() {
        Arbitrary<Integer> areas = Arbitraries.integers().between(110000, 659999);
        Arbitrary<LocalDate> days = Arbitraries.longs().between(0, 45_000).map(count -> LocalDate.of(1900, 1, 1)
                .plusDays(count));
        Arbitrary<Integer> sequences = Arbitraries.integers().between(0, 999);
        return Combinators.combine(areas, days, sequences)
                .as((area, day, sequence) -> IntakeApi.withCheckCharacter(
                        area + DateTimeFormatter.BASIC_ISO_DATE.format(day) + "%03d".formatted(sequence)));
    }
}
