// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.intake.EligibilityFacts;
import org.zhongfu.contracts.intake.EligibilityFacts.InstrumentLevel;
import org.zhongfu.contracts.intake.GroupMembership;
import org.zhongfu.matching.rule.EligibilitySubject;

class EligibilitySubjectsTest {

    private static final EligibilityFacts FACTS = new EligibilityFacts(
            new PersonId(new UUID(0, 1)),
            7,
            "652301",
            60,
            LocalDate.of(2026, 3, 1),
            List.of(
                    new GroupMembership("LOW_INCOME", true, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)),
                    new GroupMembership("VULNERABLE_ELDER", false, LocalDate.of(2025, 3, 1), null)),
            List.of(
                    new InstrumentLevel("SELF_CARE_6", 1, 5, "FULL_CARE", Instant.parse("2025-06-01T02:00:00Z")),
                    new InstrumentLevel("SELF_CARE_6", 1, 1, "PARTIAL_CARE", Instant.parse("2024-06-01T02:00:00Z"))),
            List.of(),
            null,
            Instant.parse("2025-06-01T02:00:00Z"),
            null);

    @Test
    void groupsAgeAndLevelAreThoseOfTheGivenTime() {
        EligibilitySubject then = EligibilitySubjects.on(LocalDate.of(2024, 10, 1), FACTS);

        assertThat(then.groups()).containsExactly("LOW_INCOME");
        assertThat(then.age()).isEqualTo(59);
        assertThat(then.levelOf("SELF_CARE_6")).contains("PARTIAL_CARE");
        assertThat(then.factsVersion()).isEqualTo(7);
    }

    @Test
    void theLatestResultByThatTimeCounts() {
        EligibilitySubject later = EligibilitySubjects.on(LocalDate.of(2025, 10, 1), FACTS);

        assertThat(later.groups()).containsExactly("VULNERABLE_ELDER");
        assertThat(later.levelOf("SELF_CARE_6")).contains("FULL_CARE");
    }

    @Test
    void laterResultsDoNotCount() {
        assertThat(EligibilitySubjects.on(LocalDate.of(2024, 5, 31), FACTS).levels())
                .isEmpty();
    }

    @Test
    void aResultCountsOnItsOwnDay() {
        assertThat(EligibilitySubjects.on(LocalDate.of(2024, 6, 1), FACTS).levelOf("SELF_CARE_6"))
                .contains("PARTIAL_CARE");
    }

    @Test
    void aGroupHoldsOnItsLastDayAndNotOnTheNext() {
        assertThat(EligibilitySubjects.on(LocalDate.of(2024, 12, 31), FACTS).groups())
                .containsExactly("LOW_INCOME");
        assertThat(EligibilitySubjects.on(LocalDate.of(2025, 1, 1), FACTS).groups())
                .isEmpty();
    }
}
