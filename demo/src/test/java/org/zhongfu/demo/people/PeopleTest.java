// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhongfu.demo.seed.Seed;

class PeopleTest {

    private static final int ALL = 855;

    private final List<SyntheticPerson> people = new People(new Seed("pilot"), "652301").first(ALL);

    @Test
    void theSameSeedDrawsTheSamePeople() {
        assertThat(new People(new Seed("pilot"), "652301").first(ALL)).isEqualTo(people);
    }

    @Test
    void anotherSeedDrawsOthers() {
        assertThat(new People(new Seed("other"), "652301").first(ALL)).doesNotContainAnyElementsOf(people);
    }

    @Test
    void aSmallRunEntersTheFirstCasesOfTheWholePilot() {
        assertThat(new People(new Seed("pilot"), "652301").first(12)).isEqualTo(people.subList(0, 12));
    }

    @Test
    void identityNumbersAreValidAndUnique() {
        assertThat(people).extracting(SyntheticPerson::idNumber).doesNotHaveDuplicates();
        assertThat(people).allSatisfy(person -> {
            assertThat(CitizenNumber.hasRightCheckDigit(person.idNumber())).isTrue();
            assertThat((person.idNumber().charAt(16) - '0') % 2 == 1).isEqualTo(person.sex() == Sex.MALE);
            assertThat(person.idNumber().substring(6, 14))
                    .isEqualTo(person.born().toString().replace("-", ""));
        });
    }

    @Test
    void everyPersonIsEntitledAndNoneIsIndependent() {
        LocalDate began = LocalDate.of(2024, 10, 8);
        assertThat(people).allSatisfy(person -> {
            assertThat(person.failedItems()).isBetween(1, 6);
            boolean isOld = person.born().until(began).getYears() >= 60;
            assertThat(isOld || person.ground() == EntitlementGround.SEVERE_DISABILITY)
                    .isTrue();
        });
        assertThat(people.stream()
                        .filter(each -> each.born().until(began).getYears() >= 60)
                        .count())
                .isGreaterThan(ALL * 8 / 10);
    }

    @Test
    void namesAreCommonInTheArea() {
        assertThat(people.stream().filter(each -> each.name().contains("·")).count())
                .isBetween(ALL / 5L, ALL / 3L);
        assertThat(people).extracting(SyntheticPerson::name).anyMatch(name -> name.startsWith("马"));
    }
}
