// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongfu.matching.engine.plan.Problems.line;
import static org.zhongfu.matching.engine.plan.Problems.plain;
import static org.zhongfu.matching.engine.plan.Problems.visit;
import static org.zhongfu.matching.engine.plan.Problems.worker;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhongfu.matching.engine.plan.PlanResult.Reason;
import org.zhongfu.matching.engine.plan.PlanResult.Unplanned;
import org.zhongfu.matching.engine.plan.PlanVisit.Part;
import org.zhongfu.matching.engine.plan.PlanningProblem.TimeConventions;

/** A visit that cannot be planned is returned with the reason. */
class UnplannedVisitsTest {

    private static final SearchLimits STEPS = SearchLimits.steps(1, 2_000);

    private static PlanResult plan(PlanningProblem problem) {
        return new LocalSearchPlanner().plan(problem, STEPS, ProgressMonitor.NONE);
    }

    @Test
    void visitWithoutQualifiedWorkerIsUnplannedWithReasonNobodyQualified() {
        PlanResult plan =
                plan(plain(List.of(worker("cook", "cook")), List.of(visit("v", 1, 0, 100, 5, "nurse")), line(0, 10)));
        assertThat(plan.unplanned()).containsExactly(new Unplanned("v", Reason.NOBODY_QUALIFIED));
    }

    @Test
    void nothingToPlanIsAnEmptyPlan() {
        PlanResult plan = plan(plain(List.of(), List.of(), line()));

        assertThat(plan.routes()).isEmpty();
        assertThat(plan.unplanned()).isEmpty();
    }

    @Test
    void visitWithoutAnyWorkerIsUnplannedWithReasonNobodyQualified() {
        PlanResult plan = plan(plain(List.of(), List.of(visit("a", 0, 0, 99, 5)), line(0)));

        assertThat(plan.unplanned()).containsExactly(new Unplanned("a", Reason.NOBODY_QUALIFIED));
    }

    @Test
    void visitForTwoWorkersIsUnplannedWithOnlyOne() {
        PlanVisit lift = visit(
                "lift",
                1,
                0,
                100,
                true,
                List.of(new Part(5, Set.of(), null), new Part(5, Set.of(), null)),
                PlanVisit.SIMULTANEOUS);
        PlanResult plan = plan(plain(List.of(worker("a")), List.of(lift), line(0, 10)));
        assertThat(plan.unplanned()).containsExactly(new Unplanned("lift", Reason.NOBODY_QUALIFIED));
    }

    @Test
    void visitOutsideOfShiftsIsUnplannedWithReasonNobodyOnDuty() {
        PlanWorker late = new PlanWorker("late", Set.of(), 0, 0, new Interval(500, 900), 0, null);
        PlanVisit early =
                visit("early", 1, 0, 100, false, List.of(new Part(5, Set.of(), null)), PlanVisit.SIMULTANEOUS);
        PlanResult plan = plan(plain(List.of(late), List.of(early), line(0, 10)));
        assertThat(plan.unplanned()).containsExactly(new Unplanned("early", Reason.NOBODY_ON_DUTY));
    }

    @Test
    void visitWithoutRoomIsUnplannedWithReasonNoRoom() {
        List<Part> hour = List.of(new Part(60, Set.of(), null));
        PlanResult plan = plan(plain(
                List.of(worker("w")),
                List.of(
                        visit("one", 1, 0, 20, false, hour, PlanVisit.SIMULTANEOUS),
                        visit("two", 1, 0, 20, false, hour, PlanVisit.SIMULTANEOUS)),
                line(0, 10)));
        assertThat(plan.unplanned()).hasSize(1).extracting(Unplanned::reason).containsExactly(Reason.NO_ROOM);
    }

    @Test
    void visitThatCostsMoreThanItIsWorthIsUnplanned() {
        PlanWeights cheap = new PlanWeights(1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 0, PlanWeights.Difference.FREE);
        PlanVisit remote = new PlanVisit(
                "remote",
                "p",
                1,
                List.of(new Interval(0, 5_000)),
                true,
                List.of(new Part(5, Set.of(), null)),
                PlanVisit.SIMULTANEOUS,
                100,
                Set.of(),
                Set.of(),
                null);
        PlanResult plan = plan(new PlanningProblem(
                List.of(worker("w")), List.of(remote), line(0, 1_000), cheap, TimeConventions.DEFAULT));
        assertThat(plan.unplanned()).containsExactly(new Unplanned("remote", Reason.COSTS_MORE_THAN_IT_IS_WORTH));
        assertThat(plan.cost()).isEqualTo(100);
    }

    @Test
    void companionsAreBothLeftOutWhenOneHasNoWorker() {
        PlanVisit bath = companion("bath", "meal", "nurse");
        PlanVisit meal = companion("meal", "bath", "cook");
        PlanResult plan = plan(plain(List.of(worker("cook", "cook")), List.of(bath, meal), line(0, 10)));
        assertThat(plan.unplanned()).extracting(Unplanned::visitId).containsExactly("bath", "meal");
    }

    private static PlanVisit companion(String id, String other, String skill) {
        return new PlanVisit(
                id,
                "p",
                1,
                List.of(new Interval(0, 100)),
                true,
                List.of(new Part(5, Set.of(skill), null)),
                PlanVisit.SIMULTANEOUS,
                1,
                Set.of(),
                Set.of(),
                null,
                other);
    }
}
