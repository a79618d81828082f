// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.id.MatchId;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.contracts.provider.Credential;
import org.zhongfu.matching.engine.plan.Interval;
import org.zhongfu.matching.engine.plan.PlanVisit;
import org.zhongfu.matching.engine.plan.PlanWorker;
import org.zhongfu.matching.engine.plan.PlanningProblem;
import org.zhongfu.matching.engine.plan.ProgressMonitor;
import org.zhongfu.matching.plan.search.UsualHours.ServiceDays;
import org.zhongfu.matching.plan.search.UsualHours.UsualShift;
import org.zhongfu.matching.worker.Leave;
import org.zhongfu.matching.worker.TeamMember;
import org.zhongfu.matching.worker.WorkerPlanning;
import org.zhongfu.matching.worker.WorkerPlanning.Shift;
import org.zhongfu.matching.worker.WorkerPlanning.ShiftBreak;

/** The planning problem of a day, made from workers, visits and calendars. */
class DayProblemTest {

    private static final Place TOWN = new Place(44.01, 87.31);
    private static final Place VILLAGE = new Place(44.21, 87.31);
    private static final MatchId MATCH = new MatchId(UUID.randomUUID());
    private static final PersonId PERSON = new PersonId(UUID.randomUUID());

    private final SampleDays days = new SampleDays(1);
    private final VisitToPlan visit = SampleDays.visit(MATCH, PERSON, SampleDays.DAY, TOWN);

    @Test
    void aWorkerIsOnDutyInTheEnteredShiftsOnly() {
        Shift wednesday = new Shift(
                DayOfWeek.WEDNESDAY,
                LocalTime.of(8, 0),
                LocalTime.of(12, 0),
                new ShiftBreak(LocalTime.of(9, 0), LocalTime.of(11, 0), 30));
        TeamMember works = days.member(new WorkerPlanning(null, null, null, List.of(wednesday), null));
        TeamMember off = days.member(new WorkerPlanning(null, null, null, List.of(), null));

        List<PlanWorker> workers = ask(List.of(works, off), List.of()).workers();

        assertThat(workers).hasSize(1);
        assertThat(workers.getFirst().shift()).isEqualTo(new Interval(8 * 3600, 12 * 3600));
        assertThat(workers.getFirst().rest()).isEqualTo(new PlanWorker.Rest(new Interval(9 * 3600, 11 * 3600), 1800));
    }

    @Test
    void aWorkerWithoutEnteredShiftsHasTheUsualHours() {
        TeamMember member = worker(List.of(), null, List.of(), null);

        assertThat(ask(List.of(member), List.of()).workers().getFirst().shift())
                .isEqualTo(new Interval(9 * 3600 + 1800, 19 * 3600 + 1800));
    }

    @Test
    void aWorkerWithoutEnteredShiftsIsOffDutyOnADayOff() {
        TeamMember member = worker(List.of(), null, List.of(), null);
        PlanningData usual = SampleDays.data(List.of(member), List.of(), List.of());
        PlanningData dayOff = new PlanningData(
                usual.team(),
                usual.wanted(),
                usual.fixed(),
                usual.mainWorkers(),
                usual.travel(),
                usual.usualHours(),
                day -> false,
                usual.base());

        assertThat(ask(dayOff).workers()).isEmpty();
    }

    @Test
    void aPlanUsesTheHoursOfItsVersion() {
        TeamMember member = worker(List.of(), null, List.of(), null);
        UsualHours later = new UsualHours(
                2,
                Hours.of(8, 0, 16, 0),
                Map.of(),
                Map.of(),
                new UsualShift(
                        LocalTime.of(8, 0),
                        LocalTime.of(16, 0),
                        new ShiftBreak(LocalTime.of(12, 0), LocalTime.of(13, 0), 30)),
                new ServiceDays(true, Set.of()));
        PlanningData usual = SampleDays.data(List.of(member), List.of(), List.of());
        PlanningData data = new PlanningData(
                usual.team(),
                usual.wanted(),
                usual.fixed(),
                usual.mainWorkers(),
                usual.travel(),
                later,
                usual.workingDay(),
                usual.base());

        assertThat(ask(data).workers().getFirst().shift()).isEqualTo(new Interval(8 * 3600, 16 * 3600));
    }

    @Test
    void aWorkerWhoIsNotEmployedThatDayIsNotOnDuty() {
        TeamMember gone = worker(List.of(), SampleDays.DAY.minusDays(1), List.of(), null);

        assertThat(ask(List.of(gone), List.of()).workers()).isEmpty();
    }

    @Test
    void aWorkerOnLeaveThatDayIsNotOnDuty() {
        TeamMember onLeave = worker(
                List.of(), null, List.of(new Leave(SampleDays.DAY.minusDays(2), SampleDays.DAY, "TRAINING")), null);

        assertThat(ask(List.of(onLeave), List.of()).workers()).isEmpty();
    }

    @Test
    void servicesAndCredentialsOfTheDayAreSkills() {
        TeamMember cook = worker(
                List.of(
                        new Credential("HEALTH_CERTIFICATE", SampleDays.DAY.minusYears(1), null),
                        new Credential("ASSISTANT_SW", SampleDays.DAY.minusYears(2), SampleDays.DAY.minusDays(1))),
                null,
                List.of(),
                new WorkerPlanning(List.of("HOME_COOKING"), null, null, null, null));

        assertThat(ask(List.of(cook), List.of()).workers().getFirst().skills())
                .containsExactlyInAnyOrder("SERVICE:HOME_COOKING", "CREDENTIAL:HEALTH_CERTIFICATE");
    }

    @Test
    void aFixedVisitIsInThePlanAndExtendsTheShift() {
        TeamMember member = days.member(new WorkerPlanning(null, null, null, List.of(), null));
        FixedVisit early = fixed(member, SampleDays.at(7, 0), SampleDays.at(8, 0), TOWN);

        PlanningProblem problem = ask(List.of(member), List.of(early));

        PlanVisit fixed = problem.visits().getFirst();
        assertThat(fixed.windows()).containsExactly(new Interval(7 * 3600, 7 * 3600));
        assertThat(fixed.lateAllowed()).isFalse();
        assertThat(fixed.parts().getFirst().fixedWorker()).isEqualTo(member.id().toString());
        assertThat(problem.workers().getFirst().shift()).satisfies(shift -> {
            assertThat(shift.from()).isLessThanOrEqualTo(7 * 3600);
            assertThat(shift.to()).isGreaterThanOrEqualTo(8 * 3600);
        });
    }

    @Test
    void aFixedVisitThatCannotBeReachedInTimeCountsAsReached() {
        TeamMember member = days.member();
        FixedVisit first = fixed(member, SampleDays.at(10, 0), SampleDays.at(11, 0), TOWN);
        FixedVisit second = fixed(member, SampleDays.at(11, 0), SampleDays.at(12, 0), VILLAGE);

        PlanningProblem problem = ask(List.of(member), List.of(first, second));

        assertThat(problem.visits().stream()
                        .filter(each -> each.parts().getFirst().fixedWorker() != null))
                .extracting(PlanVisit::place)
                .containsOnly(problem.visits().getFirst().place());
    }

    @Test
    void aPreferenceSelectsTheWorkersThatMatchAndIsIgnoredWhenNoneDoes() {
        TeamMember uyghur = days.member(new WorkerPlanning(null, List.of("UG"), List.of(), null, null));
        TeamMember other = days.member();

        assertThat(preferred(List.of(uyghur, other), Set.of("LANGUAGE_UG")))
                .containsExactly(uyghur.id().toString());
        assertThat(preferred(List.of(uyghur, other), Set.of("FEMALE_WORKER"))).isEmpty();
        assertThat(preferred(List.of(uyghur, other), Set.of("MORNING"))).isEmpty();
    }

    @Test
    void noOtherVisitBeginsBeforeTheTimeOfADisruption() {
        Instant noon = SampleDays.at(12, 0);
        Instant night = SampleDays.at(22, 0);

        assertThat(windows(new ReplanningConstraints(noon, Map.of(), Map.of())))
                .containsExactly(new Interval(12 * 3600, 18 * 3600 + 1800));
        assertThat(windows(new ReplanningConstraints(night, Map.of(), Map.of())))
                .containsExactly(new Interval(22 * 3600, 22 * 3600));
    }

    @Test
    void aVisitWithoutAnAddressOrForThreeWorkersIsUnplannedWithTheReason() {
        VisitToPlan homeless = new VisitToPlan(
                "a",
                visit.subject(),
                SampleDays.DAY,
                new VisitToPlan.Work(60, 1, null),
                visit.start(),
                10,
                Set.of(),
                null);
        VisitToPlan crowd = new VisitToPlan(
                "b",
                visit.subject(),
                SampleDays.DAY,
                new VisitToPlan.Work(60, 3, null),
                visit.start(),
                10,
                Set.of(),
                TOWN);

        PlanOutcome outcome = SampleDays.PLANNING
                .plan(
                        SampleDays.data(days.team(1), List.of(homeless, crowd), List.of()),
                        SampleDays.DAY,
                        1,
                        new SearchEffort(1, 100, Duration.ofSeconds(1)),
                        WeightVersions.current(),
                        ProgressMonitor.NONE)
                .orElseThrow();

        assertThat(outcome.days().getFirst().unplanned())
                .extracting(PlanOutcome.UnplannedVisit::reason)
                .containsExactlyInAnyOrder(UnplannedReason.PLACE_UNKNOWN, UnplannedReason.TOO_MANY_WORKERS);
    }

    @Test
    void anEscortIsLeftOutBecauseItsAppointmentDecidesWhenItBegins() {
        VisitToPlan escort = new VisitToPlan(
                "a",
                visit.subject(),
                SampleDays.DAY,
                new VisitToPlan.Work(60, 1, null, true),
                visit.start(),
                10,
                Set.of(),
                TOWN);

        PlanOutcome outcome = SampleDays.PLANNING
                .plan(
                        SampleDays.data(days.team(1), List.of(escort), List.of()),
                        SampleDays.DAY,
                        1,
                        new SearchEffort(1, 100, Duration.ofSeconds(1)),
                        WeightVersions.current(),
                        ProgressMonitor.NONE)
                .orElseThrow();

        assertThat(outcome.days().getFirst().unplanned())
                .extracting(PlanOutcome.UnplannedVisit::reason)
                .containsExactly(UnplannedReason.APPOINTMENT_DECIDES);
    }

    private PlanningProblem ask(List<TeamMember> team, List<FixedVisit> fixed) {
        return ask(SampleDays.data(team, List.of(visit), fixed));
    }

    private static PlanningProblem ask(PlanningData data) {
        return new DayProblem(SampleDays.DAY, data, Map.of(), WeightVersions.current(), ReplanningConstraints.NONE)
                .problem();
    }

    private Set<String> preferred(List<TeamMember> team, Set<String> wishes) {
        VisitToPlan wishing = new VisitToPlan(
                visit.key(),
                visit.subject(),
                SampleDays.DAY,
                new VisitToPlan.Work(60, 1, null),
                visit.start(),
                10,
                wishes,
                TOWN);
        return ask(SampleDays.data(team, List.of(wishing), List.of()))
                .visits()
                .getFirst()
                .preferred();
    }

    private List<Interval> windows(ReplanningConstraints constraints) {
        return new DayProblem(
                        SampleDays.DAY,
                        SampleDays.data(days.team(1), List.of(visit), List.of()),
                        Map.of(),
                        WeightVersions.current(),
                        constraints)
                .problem()
                .visits()
                .getFirst()
                .windows();
    }

    /** A worker employed since a year ago. */
    private static TeamMember worker(
            List<Credential> credentials,
            @Nullable LocalDate lastDay,
            List<Leave> leaves,
            @Nullable WorkerPlanning planning) {
        return new TeamMember(
                new WorkerId(UUID.randomUUID()),
                "x",
                "652301",
                credentials,
                SampleDays.DAY.minusYears(1),
                lastDay,
                leaves,
                planning);
    }

    private static FixedVisit fixed(TeamMember member, Instant from, Instant to, Place place) {
        return new FixedVisit(
                "visit:" + UUID.randomUUID(), 1, 1, member.id(), from, to, null, new NeedId(UUID.randomUUID()), place);
    }
}
