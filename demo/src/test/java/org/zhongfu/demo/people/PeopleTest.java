// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhongfu.demo.pilot.Pilot;
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
        List<SyntheticPerson> others = care();
        assertThat(others.stream().filter(people::contains).count()).isBetween(400L, 800L);
    }

    @Test
    void whoHasLowIncomeOnlyIsNotInCare() {
        assertThat(care()).noneMatch(person -> person.ground() == EntitlementGround.MINIMUM_LIVING);
    }

    @Test
    void personsOfWorkingAgeAreOfTheAgeForTraining() {
        assertThat(people("pilot").choose(Cohort.WORKING_AGE, "652301", "SKILL_CULTIVATION", 163))
                .extracting(
                        person -> person.born().until(LocalDate.of(2024, 10, 8)).getYears())
                .allMatch(age -> age >= 16 && age < 58);
    }

    @Test
    void childrenAreMinors() {
        assertThat(people("pilot").choose(Cohort.CHILDREN, "652300", "CHILD_CAPABILITY", 50))
                .extracting(person ->
                        person.born().until(LocalDate.of(2025, 11, 20)).getYears())
                .allMatch(age -> age < 18);
    }

    @Test
    void personsOfThePrefectureLiveInAllItsCounties() {
        assertThat(people("pilot").choose(Cohort.WORKING_AGE, "652300", "LIFE_SKILL_TRAINING", 716))
                .allMatch(person -> person.areaCode().startsWith(person.county().code()))
                .extracting(SyntheticPerson::county)
                .containsAll(Pilot.load().counties());
    }

    @Test
    void personsOfTheCityLiveInTheCity() {
        assertThat(people).allMatch(person -> person.county().code().equals("652301"));
    }

    private static List<SyntheticPerson> care() {
        return people("pilot").choose(Cohort.CARE, "652301", "HOME_CLEANING", 998);
    }

    private static List<SyntheticPerson> choose(String seed, int count) {
        return people(seed).choose(Cohort.ANY_CARE, "652301", "HOME_COOKING", count);
    }

    private static People people(String seed) {
        return new People(new Seed(seed), Pilot.load().counties(), ALL);
    }
}
