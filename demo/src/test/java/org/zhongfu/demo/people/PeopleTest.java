// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhongfu.demo.seed.Seed;

class PeopleTest {

    private static final int ALL = 855;

    private final List<SyntheticPerson> people = choose("pilot", ALL);

    @Test
    void theSameSeedDrawsTheSamePeople() {
        assertThat(choose("pilot", ALL)).isEqualTo(people);
    }

    @Test
    void anotherSeedDrawsOthers() {
        assertThat(choose("other", ALL)).doesNotContainAnyElementsOf(people);
    }

    @Test
    void aSmallRunEntersTheFirstCasesOfTheWholePilot() {
        assertThat(choose("pilot", 12)).isEqualTo(people.subList(0, 12));
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

    @Test
    void servicesHavePersonsInCommon() {
        List<SyntheticPerson> others =
                new People(new Seed("pilot"), "652301", 998).choose(Cohort.CARE, "HOME_CLEANING", 998);
        assertThat(others.stream().filter(people::contains).count()).isBetween(400L, 800L);
    }

    @Test
    void whoHasLowIncomeOnlyIsNotInCare() {
        assertThat(new People(new Seed("pilot"), "652301", 998).choose(Cohort.CARE, "HOME_CLEANING", 998))
                .noneMatch(person -> person.ground() == EntitlementGround.MINIMUM_LIVING);
    }

    @Test
    void personsOfWorkingAgeAreOfTheAgeForTraining() {
        assertThat(new People(new Seed("pilot"), "652301", 163).choose(Cohort.WORKING_AGE, "SKILL_CULTIVATION", 163))
                .extracting(
                        person -> person.born().until(LocalDate.of(2024, 10, 8)).getYears())
                .allMatch(age -> age >= 16 && age < 58);
    }

    private static List<SyntheticPerson> choose(String seed, int count) {
        return new People(new Seed(seed), "652301", ALL).choose(Cohort.ANY_CARE, "HOME_COOKING", count);
    }
}
