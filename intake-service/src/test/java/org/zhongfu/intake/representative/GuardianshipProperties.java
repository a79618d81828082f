// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.representative;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.intake.record.DayRange;

/** Guardianships among six persons over thirty days. */
class GuardianshipProperties {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 30;

    @Property
    void whatIsEnteredOneByOneHasNoCircleOnAnyDay(@ForAll("guardianships") List<Guardianship> requests) {
        List<Guardianship> entered = new ArrayList<>();
        for (Guardianship request : requests) {
            if (!request.closesCircle(entered)) {
                entered.add(request);
            }
        }

        for (int day = 0; day < DAYS; day++) {
            assertThat(hasCircleOn(START.plusDays(day), entered)).isFalse();
        }
    }

    @Property
    void aRefusedOneWouldHaveClosedACircleOnSomeDay(@ForAll("guardianships") List<Guardianship> requests) {
        List<Guardianship> entered = new ArrayList<>();
        for (Guardianship request : requests) {
            if (!request.closesCircle(entered)) {
                entered.add(request);
                continue;
            }
            List<Guardianship> with = new ArrayList<>(entered);
            with.add(request);
            assertThat(START.datesUntil(START.plusDays(DAYS)).anyMatch(day -> hasCircleOn(day, with)))
                    .isTrue();
        }
    }

    @Provide
    Arbitrary<List<Guardianship>> guardianships() {
        Arbitrary<PersonId> persons = Arbitraries.integers().between(1, 6).map(each -> new PersonId(new UUID(0, each)));
        Arbitrary<DayRange> ranges = Combinators.combine(
                        Arbitraries.integers().between(0, DAYS - 1),
                        Arbitraries.integers().between(0, DAYS - 1))
                .as((one, other) ->
                        new DayRange(START.plusDays(Math.min(one, other)), START.plusDays(Math.max(one, other))));
        return Combinators.combine(persons, persons, ranges)
                .as(Guardianship::new)
                .filter(each -> !each.guardian().equals(each.ward()))
                .list()
                .ofMaxSize(12);
    }

    /** Takes away persons without wards until none is left to take; what remains is a circle. */
    private static boolean hasCircleOn(LocalDate day, List<Guardianship> all) {
        List<Guardianship> left = new ArrayList<>(
                all.stream().filter(each -> each.days().covers(day)).toList());
        while (true) {
            Set<PersonId> guardians = new HashSet<>();
            left.forEach(each -> guardians.add(each.guardian()));
            if (!left.removeIf(each -> !guardians.contains(each.ward()))) {
                return !left.isEmpty();
            }
        }
    }
}
