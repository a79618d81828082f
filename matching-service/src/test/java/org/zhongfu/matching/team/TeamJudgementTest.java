// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.provider.Credential;

class TeamJudgementTest {

    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
    private static final TeamCondition STAFF = new TeamCondition(TeamConditionCode.DEDICATED_STAFF, 2, List.of(), null);
    private static final TeamCondition INTERMEDIATE = new TeamCondition(
            TeamConditionCode.INTERMEDIATE_SOCIAL_WORKERS, 1, List.of("INTERMEDIATE_SW", "SENIOR_SW"), null);
    private static final TeamCondition JUNIOR = new TeamCondition(
            TeamConditionCode.JUNIOR_SOCIAL_WORKERS,
            1,
            List.of("ASSISTANT_SW"),
            TeamConditionCode.INTERMEDIATE_SOCIAL_WORKERS);

    @Test
    void whoIsEmployedOnTheDayCountsFromTheFirstDayToTheLast() {
        StaffMember member = new StaffMember(DAY, DAY.plusDays(1), List.of());

        List<Integer> present = Stream.of(-1, 0, 1, 2)
                .map(days -> judging(List.of(STAFF), member).on(DAY.plusDays(days)))
                .map(judged -> judged.getFirst().present())
                .toList();

        assertThat(present).containsExactly(0, 1, 1, 0);
    }

    @Test
    void aWorkerWhoHoldsBothLevelsCountsOnceForTheHigherOne() {
        TeamJudgement judgement = judging(List.of(INTERMEDIATE, JUNIOR), holding("ASSISTANT_SW", "INTERMEDIATE_SW"));

        assertThat(judgement.on(DAY)).extracting(JudgedCondition::present).containsExactly(1, 0);
    }

    @Test
    void aHigherLevelThatIsNotNeededCountsForTheLowerOne() {
        TeamJudgement judgement =
                judging(List.of(INTERMEDIATE, JUNIOR), holding("INTERMEDIATE_SW"), holding("SENIOR_SW"));

        assertThat(judgement.on(DAY)).extracting(JudgedCondition::present).containsExactly(2, 1);
    }

    @Test
    void aCredentialThatIsOverDoesNotCount() {
        StaffMember member =
                new StaffMember(BEGIN, null, List.of(new Credential("INTERMEDIATE_SW", BEGIN, DAY.minusDays(1))));

        assertThat(judging(List.of(INTERMEDIATE), member).on(DAY).getFirst().isMet())
                .isFalse();
    }

    @Test
    void theRuleIsBrokenFromTheDayAfterTheLastDayOfAnEmploymentUntilTheDayBeforeTheNext() {
        TeamJudgement judgement = judging(
                List.of(STAFF),
                employed(BEGIN, null),
                employed(BEGIN, LocalDate.of(2026, 3, 31)),
                employed(LocalDate.of(2026, 5, 1), null));

        assertThat(judgement.breaks())
                .containsExactly(new TeamBreakPeriod(
                        LocalDate.of(2026, 4, 1),
                        LocalDate.of(2026, 4, 30),
                        List.of(TeamConditionCode.DEDICATED_STAFF)));
    }

    @Test
    void aBreakWithoutAKnownEndIsOpen() {
        assertThat(judging(List.of(STAFF), employed(BEGIN, null)).breaks())
                .containsExactly(new TeamBreakPeriod(BEGIN, null, List.of(TeamConditionCode.DEDICATED_STAFF)));
    }

    @Test
    void daysWithTheSameUnmetConditionsAreOnePeriod() {
        TeamJudgement judgement = judging(
                List.of(STAFF), employed(BEGIN, LocalDate.of(2026, 3, 31)), employed(LocalDate.of(2026, 4, 1), null));

        assertThat(judgement.breaks()).hasSize(1);
    }

    @Test
    void anotherConditionThatIsNotMetBeginsAnotherPeriod() {
        TeamJudgement judgement = judging(
                List.of(STAFF, INTERMEDIATE),
                new StaffMember(BEGIN, null, List.of(new Credential("SENIOR_SW", BEGIN, DAY.minusDays(1)))));

        assertThat(judgement.breaks())
                .containsExactly(
                        new TeamBreakPeriod(BEGIN, DAY.minusDays(1), List.of(TeamConditionCode.DEDICATED_STAFF)),
                        new TeamBreakPeriod(
                                DAY,
                                null,
                                List.of(
                                        TeamConditionCode.DEDICATED_STAFF,
                                        TeamConditionCode.INTERMEDIATE_SOCIAL_WORKERS)));
    }

    @Test
    void eachDayIsJudgedByTheVersionOfThatDay() {
        TeamCondition three = new TeamCondition(TeamConditionCode.DEDICATED_STAFF, 3, List.of(), null);
        TeamJudgement judgement = new TeamJudgement(
                List.of(employed(BEGIN, null), employed(BEGIN, null)),
                List.of(version(1, BEGIN, List.of(STAFF)), version(2, DAY, List.of(three))));

        assertThat(judgement.breaks())
                .containsExactly(new TeamBreakPeriod(DAY, null, List.of(TeamConditionCode.DEDICATED_STAFF)));
    }

    @Test
    void aTeamWithoutAnyoneIsBrokenFromTheFirstDayOfTheRule() {
        assertThat(judging(List.of(STAFF)).breaks())
                .extracting(TeamBreakPeriod::from)
                .containsExactly(BEGIN);
    }

    private static TeamJudgement judging(List<TeamCondition> conditions, StaffMember... staff) {
        return new TeamJudgement(List.of(staff), List.of(version(1, BEGIN, conditions)));
    }

    private static TeamRule version(int number, LocalDate from, List<TeamCondition> conditions) {
        return new TeamRule(number, from, conditions, "来源", "source");
    }

    private static StaffMember employed(LocalDate from, @Nullable LocalDate until) {
        return new StaffMember(from, until, List.of());
    }

    private static StaffMember holding(String... credentials) {
        return new StaffMember(
                BEGIN,
                null,
                Stream.of(credentials)
                        .map(code -> new Credential(code, BEGIN, null))
                        .toList());
    }
}
