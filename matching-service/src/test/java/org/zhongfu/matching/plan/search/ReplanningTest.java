// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.id.MatchId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.matching.engine.plan.ProgressMonitor;
import org.zhongfu.matching.plan.search.PlanOutcome.Assigned;
import org.zhongfu.matching.worker.TeamMember;

/** Replanning of a day with 200 visits: visits that have begun do not change, and few others do. */
class ReplanningTest {

    private static final Instant MOMENT = SampleDays.at(12, 0);
    private static final SearchEffort EFFORT = SampleDays.effort(200_000);

    private final SampleDays days = new SampleDays(5);
    private final List<TeamMember> team = days.team(30);
    private final List<VisitToPlan> visits = days.visits(200);
    private PlanOutcome before = new PlanOutcome(List.of(), List.of(), List.of(), 0, 0, List.of());

    @BeforeEach
    void aDay() {
        before = SampleDays.PLANNING
                .plan(
                        SampleDays.data(team, visits, List.of()),
                        SampleDays.DAY,
                        1,
                        SampleDays.effort(400_000),
                        WeightVersions.current(),
                        ProgressMonitor.NONE)
                .orElseThrow();
    }

    @Test
    void theVisitsOfASickWorkerAreReassignedAndFewOthersMove() {
        WorkerId sick = before.assigned().findFirst().orElseThrow().workerId();
        Disruption disruption = new Disruption(DisruptionKind.WORKER_SICK, MOMENT, SampleDays.DAY, sick, null, null);

        PlanOutcome after = replan(disruption, PlanDrift.AS_PLANNED);

        assertThat(after.assigned().filter(each -> each.workerId().equals(sick)))
                .allMatch(each -> each.stop().start().isBefore(MOMENT));
        assertStartedVisitsAreUnchanged(after);
        assertThat(after.moved()).isLessThanOrEqualTo(after.undisturbed() / 10);
        assertThat(after.changes()).isNotEmpty();
    }

    @Test
    void anUrgentVisitIsPlannedAtItsHour() {
        VisitToPlan urgent = urgent();
        Disruption disruption = new Disruption(DisruptionKind.VISIT_URGENT, MOMENT, SampleDays.DAY, null, null, urgent);

        PlanOutcome after = replan(disruption, PlanDrift.AS_PLANNED);

        Assigned found = planned(after).get(urgent.key() + "#1");
        assertThat(found).isNotNull();
        assertThat(found.stop().start()).isBetween(SampleDays.at(13, 0), SampleDays.at(15, 0));
        assertThat(after.moved()).isLessThanOrEqualTo(after.undisturbed() / 10);
    }

    @Test
    void theVisitsOfAPersonWhoIsAwayAreUnplannedWithTheReason() {
        Assigned gone = before.assigned()
                .filter(each -> each.stop().start().isAfter(MOMENT))
                .findFirst()
                .orElseThrow();
        Disruption disruption = new Disruption(
                DisruptionKind.PERSON_AWAY,
                MOMENT,
                SampleDays.DAY,
                null,
                gone.stop().personId(),
                null);

        PlanOutcome after = replan(disruption, PlanDrift.AS_PLANNED);

        assertThat(planned(after)).doesNotContainKey(gone.id());
        assertThat(after.days().getFirst().unplanned())
                .anyMatch(left -> left.key().equals(gone.stop().key()) && left.reason() == UnplannedReason.PERSON_AWAY);
        assertThat(after.moved()).isLessThanOrEqualTo(after.undisturbed() / 10);
    }

    @Test
    void refusedVisitsArePlannedAgainAndVisitsOfEndedMatchesAreDropped() {
        List<Assigned> later = before.assigned()
                .filter(each -> each.stop().start().isAfter(MOMENT))
                .toList();
        MatchId ended = later.getLast().stop().matchId();
        Disruption disruption = new Disruption(
                DisruptionKind.PERSON_AWAY, MOMENT, SampleDays.DAY, null, new PersonId(UUID.randomUUID()), null);

        PlanOutcome after =
                replan(disruption, new PlanDrift(Set.of(later.getFirst().id()), Set.of(ended)));

        assertThat(planned(after))
                .containsKey(later.getFirst().id())
                .doesNotContainKey(later.getLast().id());
        assertThat(after.days().getFirst().unplanned())
                .extracting(PlanOutcome.UnplannedVisit::reason)
                .contains(UnplannedReason.MATCH_ENDED);
    }

    @Test
    void aDayThatTheDisruptionDoesNotAffectIsUnchanged() {
        Disruption tomorrow = new Disruption(
                DisruptionKind.WORKER_SICK,
                SampleDays.at(9, 0).plus(Duration.ofDays(1)),
                SampleDays.DAY.plusDays(1),
                team.getFirst().id(),
                null,
                null);

        assertThat(replan(tomorrow, PlanDrift.AS_PLANNED).changes()).isEmpty();
    }

    private VisitToPlan urgent() {
        VisitToPlan some = days.visit(SampleDays.DAY);
        return new VisitToPlan(
                some.key(),
                some.subject(),
                some.day(),
                some.work(),
                new VisitToPlan.StartWindows(List.of(Hours.of(13, 0, 15, 0)), true),
                100,
                Set.of(),
                some.place());
    }

    private void assertStartedVisitsAreUnchanged(PlanOutcome after) {
        Map<String, Assigned> now = planned(after);
        List<Assigned> begun = new ArrayList<>();
        before.assigned().filter(each -> each.stop().start().isBefore(MOMENT)).forEach(begun::add);
        assertThat(begun).isNotEmpty();
        assertThat(begun).allSatisfy(was -> {
            Assigned is = now.get(was.id());
            assertThat(is).isNotNull();
            assertThat(is.workerId()).isEqualTo(was.workerId());
            assertThat(is.stop().start()).isEqualTo(was.stop().start());
        });
    }

    private PlanOutcome replan(Disruption disruption, PlanDrift standing) {
        return new Replanning(SampleDays.PLANNING)
                .plan(
                        before,
                        disruption,
                        standing,
                        SampleDays.data(team, List.of(), List.of()),
                        EFFORT,
                        WeightVersions.current(),
                        ProgressMonitor.NONE)
                .orElseThrow();
    }

    private static Map<String, Assigned> planned(PlanOutcome outcome) {
        return outcome.assigned()
                .filter(each -> each.stop().planned())
                .collect(Collectors.toMap(Assigned::id, Function.identity()));
    }
}
