// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.PersonId;

class EligibilityFactsProperties {

    private static final LocalDate BORN = LocalDate.of(1964, 2, 29);
    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    @Property
    void nothingChangesBeforeTheNextChangeAndSomethingMayChangeOnIt(
            @ForAll @IntRange(max = 400) int from,
            @ForAll @IntRange(max = 400) int length,
            @ForAll @IntRange(max = 800) int offset) {
        LocalDate day = START.plusDays(offset);
        EligibilityFacts facts = facts(START.plusDays(from), START.plusDays((long) from + length));

        LocalDate next = facts.nextChangeAfter(day);

        assertThat(next).isAfter(day);
        assertThat(state(facts, next)).isNotEqualTo(state(facts, next.minusDays(1)));
        assertThat(day.datesUntil(next)).allMatch(each -> state(facts, each).equals(state(facts, day)));
    }

    private static String state(EligibilityFacts facts, LocalDate day) {
        return facts.ageOn(day) + " "
                + facts.groups().stream().filter(group -> group.holdsOn(day)).toList();
    }

    private static EligibilityFacts facts(LocalDate from, @Nullable LocalDate until) {
        return new EligibilityFacts(
                new PersonId(new UUID(0, 1)),
                1,
                "652301",
                Ages.on(START, BORN),
                Ages.nextChange(START, BORN),
                List.of(new GroupMembership("LOW_INCOME", true, from, until)),
                List.of(),
                List.of(),
                null,
                Instant.parse("2026-01-01T02:00:00Z"),
                true);
    }
}
