// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongfu.contracts.intake.EligibilityFacts.InstrumentLevel;
import org.zhongfu.contracts.intake.GroupMembership;
import org.zhongfu.intake.record.DayRange;
import org.zhongfu.platform.kernel.Zones;

class TargetGroupRuleTest {

    private static final LocalDate BORN_1980 = day("1980-01-01");
    private static final LocalDate BORN_1952 = day("1952-03-07");

    @ParameterizedTest
    @CsvSource({
        "SPECIAL_HARDSHIP, SPECIAL_HARDSHIP",
        "MINIMUM_LIVING, LOW_INCOME",
        "MARGINAL_LOW_INCOME, LOW_INCOME",
        "RIGID_EXPENDITURE, LOW_INCOME"
    })
    void aStatutoryConfirmationMakesItsGroup(String category, String group) {
        assertThat(derive(BORN_1980, confirmation(category, "2024-01-01", "2024-12-31")))
                .containsExactly(member(group, true, "2024-01-01", "2024-12-31"));
    }

    @ParameterizedTest
    @CsvSource({"DISASTER_AFFECTED", "TEMPORARY_HARDSHIP", "EMERGENCY_MEDICAL", "HOMELESS_TRANSIENT", "OTHER_LOCAL"})
    void otherConfirmationsMakeNoGroupForAnAdult(String category) {
        assertThat(derive(BORN_1980, confirmation(category, "2024-01-01", null)))
                .isEmpty();
    }

    @Test
    void aChildIsInDifficultyByAnyConfirmationUntilTheDayBeforeTheyAreEighteen() {
        assertThat(derive(day("2008-05-10"), confirmation("TEMPORARY_HARDSHIP", "2024-01-01", null)))
                .containsExactly(member("CHILD_IN_DIFFICULTY", true, "2024-01-01", "2026-05-09"));
    }

    @Test
    void fromEighteenTheNextGroupIsThePrimaryOne() {
        assertThat(derive(day("2008-05-10"), confirmation("MINIMUM_LIVING", "2024-01-01", null)))
                .containsExactly(
                        member("CHILD_IN_DIFFICULTY", true, "2024-01-01", "2026-05-09"),
                        member("LOW_INCOME", false, "2024-01-01", "2026-05-09"),
                        member("LOW_INCOME", true, "2026-05-10", null));
    }

    @ParameterizedTest
    @CsvSource({
        "4, 1, true",
        "4, 2, true",
        "4, 3, false",
        "4, 4, false",
        "5, 3, true",
        "6, 3, true",
        "5, 4, false",
        "1, 2, true",
        "7, 3, false"
    })
    void aDisabilityIsSevereByLevelAndForSomeTypesOneLevelMore(int type, int level, boolean severe) {
        Proof certificate =
                new Proof(EvidenceType.DISABILITY_CERTIFICATE, null, type, level, null, span("2020-01-01", null));

        assertThat(derive(BORN_1980, certificate))
                .isEqualTo(severe ? List.of(member("SEVERE_DISABILITY", true, "2020-01-01", null)) : List.of());
    }

    @Test
    void medicalEvidenceCountsAsLongAsItIsValid() {
        Proof illness =
                new Proof(EvidenceType.MEDICAL_EVIDENCE, null, null, null, null, span("2024-03-01", "2025-02-28"));

        assertThat(derive(BORN_1980, illness))
                .containsExactly(member("SERIOUS_ILLNESS", true, "2024-03-01", "2025-02-28"));
    }

    @Test
    void aPersonWhoLivesAloneIsAVulnerableElderFromSixty() {
        assertThat(derive(day("1965-07-01"), alone(true, "2024-01-01")))
                .containsExactly(member("VULNERABLE_ELDER", true, "2025-07-01", null));
    }

    @Test
    void movingInWithOthersEndsLivingAlone() {
        assertThat(derive(BORN_1952, alone(true, "2024-01-01"), alone(false, "2024-06-01")))
                .containsExactly(member("VULNERABLE_ELDER", true, "2024-01-01", "2024-05-31"));
    }

    @Test
    void anElderWhoNeedsCareIsVulnerableUntilFoundIndependentAgain() {
        List<GroupMembership> groups = TargetGroupRule.derive(
                BORN_1952, List.of(), List.of(level("PARTIAL_CARE", "2024-10-12"), level("INDEPENDENT", "2025-02-01")));

        assertThat(groups).containsExactly(member("VULNERABLE_ELDER", true, "2024-10-12", "2025-01-31"));
    }

    @Test
    void aResultOfAnotherInstrumentGivesNoGroup() {
        InstrumentLevel other = new InstrumentLevel("BARTHEL", 1, 30, "SEVERE", Zones.startOf(day("2024-10-12")));

        assertThat(TargetGroupRule.derive(BORN_1952, List.of(), List.of(other))).isEmpty();
    }

    @Test
    void ofSeveralGroupsTheFirstInTheOrderIsThePrimaryOne() {
        List<GroupMembership> groups = derive(
                BORN_1952,
                confirmation("MINIMUM_LIVING", "2024-01-01", null),
                alone(true, "2024-01-01"),
                confirmation("SPECIAL_HARDSHIP", "2024-01-01", null));

        assertThat(groups)
                .containsExactly(
                        member("SPECIAL_HARDSHIP", true, "2024-01-01", null),
                        member("VULNERABLE_ELDER", false, "2024-01-01", null),
                        member("LOW_INCOME", false, "2024-01-01", null));
    }

    @Test
    void consecutiveConfirmationsMakeOneMembership() {
        assertThat(derive(
                        BORN_1980,
                        confirmation("MINIMUM_LIVING", "2023-01-01", "2023-12-31"),
                        confirmation("RIGID_EXPENDITURE", "2023-06-01", "2024-12-31")))
                .containsExactly(member("LOW_INCOME", true, "2023-01-01", "2024-12-31"));
    }

    @Test
    void aMilderCertificateEndsTheSevereOneTheDayBeforeItBegins() {
        assertThat(derive(BORN_1980, certificate(2, "2020-01-01", null), certificate(4, "2026-06-01", null)))
                .containsExactly(member("SEVERE_DISABILITY", true, "2020-01-01", "2026-05-31"));
    }

    @Test
    void whenACertificateExpiresTheOneBeneathItTakesEffectAgain() {
        assertThat(derive(BORN_1980, certificate(2, "2020-01-01", null), certificate(4, "2026-06-01", "2026-12-31")))
                .containsExactly(
                        member("SEVERE_DISABILITY", true, "2020-01-01", "2026-05-31"),
                        member("SEVERE_DISABILITY", true, "2027-01-01", null));
    }

    @Test
    void aChildIsInDifficultyOnTheDaysOfWhicheverConfirmationTakesEffect() {
        assertThat(derive(
                        day("2015-06-01"),
                        confirmation("SPECIAL_HARDSHIP", "2024-01-01", null),
                        confirmation("RIGID_EXPENDITURE", "2025-01-01", "2025-12-31")))
                .containsExactly(
                        member("SPECIAL_HARDSHIP", true, "2024-01-01", "2024-12-31"),
                        member("SPECIAL_HARDSHIP", true, "2026-01-01", null),
                        member("CHILD_IN_DIFFICULTY", false, "2024-01-01", "2024-12-31"),
                        member("CHILD_IN_DIFFICULTY", true, "2025-01-01", "2025-12-31"),
                        member("CHILD_IN_DIFFICULTY", false, "2026-01-01", "2033-05-31"),
                        member("LOW_INCOME", false, "2025-01-01", "2025-12-31"));
    }

    @Test
    void withoutEvidenceThereIsNoGroup() {
        assertThat(TargetGroupRule.derive(BORN_1952, List.of(), List.of())).isEmpty();
    }

    private static List<GroupMembership> derive(LocalDate born, Proof... proofs) {
        return TargetGroupRule.derive(born, List.of(proofs), List.of());
    }

    private static Proof confirmation(String category, String from, @Nullable String until) {
        return new Proof(EvidenceType.STATUTORY_CONFIRMATION, category, null, null, null, span(from, until));
    }

    private static Proof certificate(int level, String from, @Nullable String until) {
        return new Proof(EvidenceType.DISABILITY_CERTIFICATE, null, 4, level, null, span(from, until));
    }

    private static Proof alone(boolean alone, String from) {
        return new Proof(EvidenceType.LIVING_ARRANGEMENT, null, null, null, alone, span(from, null));
    }

    private static InstrumentLevel level(String level, String day) {
        return new InstrumentLevel("SELF_CARE_6", 1, 2, level, Zones.startOf(day(day)));
    }

    private static GroupMembership member(String code, boolean primary, String from, @Nullable String until) {
        return new GroupMembership(code, primary, day(from), until == null ? null : day(until));
    }

    private static DayRange span(String from, @Nullable String until) {
        return new DayRange(day(from), until == null ? null : day(until));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
