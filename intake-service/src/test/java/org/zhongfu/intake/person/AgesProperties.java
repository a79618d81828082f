// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class AgesProperties {

    @Property
    void theAgeDoesNotChangeBeforeTheNextChange(
            @ForAll("births") LocalDate birth, @ForAll @LongRange(max = 36_000) long lived) {
        LocalDate today = birth.plusDays(lived);
        LocalDate change = Ages.nextChange(today, birth);

        assertThat(change).isAfter(today);
        assertThat(Ages.on(change.minusDays(1), birth)).isEqualTo(Ages.on(today, birth));
        assertThat(Ages.on(change, birth)).isEqualTo(Ages.on(today, birth) + 1);
    }

    @Example
    void anAgeFromALeapDayChangesOnTheFirstOfMarch() {
        LocalDate birth = LocalDate.of(2008, 2, 29);

        assertThat(Ages.nextChange(LocalDate.of(2026, 2, 28), birth)).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(Ages.nextChange(LocalDate.of(2027, 12, 1), birth)).isEqualTo(LocalDate.of(2028, 2, 29));
    }

    @Provide
    Arbitrary<LocalDate> births() {
        return Arbitraries.longs().between(0, 44_000).map(days -> LocalDate.of(1904, 1, 1)
                .plusDays(days));
    }
}
