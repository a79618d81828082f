// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhongfu.matching.engine.plan.Problems.line;
import static org.zhongfu.matching.engine.plan.Problems.plain;
import static org.zhongfu.matching.engine.plan.Problems.visit;
import static org.zhongfu.matching.engine.plan.Problems.worker;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhongfu.matching.engine.plan.PlanExplanation.StartReason;
import org.zhongfu.matching.engine.plan.PlanResult.Stop;
import org.zhongfu.matching.engine.plan.PlanResult.StopReason;
import org.zhongfu.matching.engine.plan.PlanVisit.Part;
import org.zhongfu.matching.engine.plan.PlanningProblem.Assignment;
import org.zhongfu.matching.engine.plan.PlanningProblem.TimeConventions;

/** One rule or measure at a time, with problems small enough to solve by hand. */
class LocalSearchPlannerTest {

    private static final SearchLimits STEPS = SearchLimits.steps(1, 2_000);

    private static PlanResult plan(PlanningProblem problem) {
        return new LocalSearchPlanner().plan(problem, STEPS, ProgressMonitor.NONE);
    }

    private static List<String> idsOf(PlanResult plan, int worker) {
        return plan.routes().get(worker).stops().stream().map(Stop::visitId).toList();
    }

    private static Stop stop(PlanResult plan, String visit, int part) {
        return plan.routes().stream()
                .flatMap(route -> route.stops().stream())
                .filter(each -> each.visitId().equals(visit) && each.part() == part)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void shortestRouteIsFound() {
        PlanResult plan = plan(plain(
                List.of(worker("w")),
                List.of(visit("far", 3, 0, 999, 5), visit("near", 1, 0, 999, 5), visit("between", 2, 0, 999, 5)),
                line(0, 10, 20, 30)));
        assertThat(plan.score().travel()).isEqualTo(60);
        assertThat(plan.cost()).isEqualTo(60);
    }

    @Test
    void visitWithTheEarlierWindowComesFirst() {
        PlanResult plan = plan(plain(
                List.of(worker("w")),
                List.of(visit("near", 1, 100, 110, 5), visit("far", 2, 20, 30, 5)),
                line(0, 10, 20)));
        assertThat(idsOf(plan, 0)).containsExactly("far", "near");
        assertThat(plan.score().lateness()).isZero();
    }

    @Test
    void onlyWorkersWithTheSkillAreAssigned() {
        PlanResult plan = plan(plain(
                List.of(worker("cook", "cook"), worker("nurse", "nurse")),
                List.of(visit("wound", 1, 0, 100, 5, "nurse")),
                line(0, 10)));
        assertThat(idsOf(plan, 1)).containsExactly("wound");
    }

    @Test
    void twoWorkersStartTogether() {
        PlanVisit lift = visit(
                "lift",
                1,
                0,
                100,
                true,
                List.of(new Part(5, Set.of(), null), new Part(9, Set.of(), null)),
                PlanVisit.SIMULTANEOUS);
        PlanResult plan = plan(plain(List.of(worker("a"), worker("b")), List.of(lift), line(0, 10)));
        assertThat(stop(plan, "lift", 0).start())
                .isEqualTo(stop(plan, "lift", 1).start());
        assertThat(idsOf(plan, 0)).containsExactly("lift");
        assertThat(idsOf(plan, 1)).containsExactly("lift");
    }

    @Test
    void secondWorkerStartsWithinTheGap() {
        PlanVisit check = visit(
                "check",
                1,
                0,
                100,
                true,
                List.of(new Part(5, Set.of("a"), null), new Part(5, Set.of("b"), null)),
                new Interval(30, 40));
        PlanResult plan = plan(plain(List.of(worker("a", "a"), worker("b", "b")), List.of(check), line(0, 10)));
        assertThat(stop(plan, "check", 1).start() - stop(plan, "check", 0).start())
                .isBetween(30, 40);
    }

    @Test
    void aFixedVisitStaysWhereItIs() {
        PlanVisit fixed =
                visit("fixed", 1, 50, 50, false, List.of(new Part(10, Set.of(), "b")), PlanVisit.SIMULTANEOUS);
        PlanResult plan = plan(
                plain(List.of(worker("a"), worker("b")), List.of(fixed, visit("free", 1, 0, 100, 10)), line(0, 10)));
        assertThat(stop(plan, "fixed", 0).start()).isEqualTo(50);
        assertThat(idsOf(plan, 1)).contains("fixed");
    }

    @Test
    void theBreakIsTakenBetweenVisitsWithinItsTime() {
        PlanWorker.Rest noon = new PlanWorker.Rest(new Interval(240, 330), 30);
        PlanWorker tired = new PlanWorker("w", Set.of(), 0, 0, new Interval(0, 480), 0, noon);
        List<PlanVisit> visits = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            visits.add(visit("v" + i, 1, 0, 480, 60));
        }
        PlanResult plan =
                plan(new PlanningProblem(List.of(tired), visits, line(0, 5), Problems.RICH, TimeConventions.DEFAULT));
        Interval rest = plan.routes().getFirst().rest();
        assertThat(rest).isNotNull();
        assertThat(rest.from()).isGreaterThanOrEqualTo(240);
        assertThat(rest.to()).isLessThanOrEqualTo(330);
        assertThat(plan.unplanned()).isEmpty();
    }

    @Test
    void previousPlanIsKeptWhileAChangeCostsMore() {
        PlanResult kept = plan(planned(500));
        assertThat(idsOf(kept, 1)).containsExactly("v");
    }

    @Test
    void previousPlanIsChangedWhenThatCostsLess() {
        PlanResult moved = plan(planned(5));
        assertThat(idsOf(moved, 0)).containsExactly("v");
        assertThat(moved.score().moved()).isEqualTo(1);
    }

    /** A visit near to worker a that was planned for worker b. */
    private static PlanningProblem planned(int costOfAnotherWorker) {
        PlanWorker b = new PlanWorker("b", Set.of(), 2, 2, null, PlanWorker.UNBOUNDED, null);
        return new PlanningProblem(
                List.of(worker("a"), b),
                List.of(visit("v", 1, 60, 100, 5)),
                line(0, 1, 100),
                new PlanWeights(
                        1, 1, 1, 1, 0, 0, 0, 0, 0, 1_000_000, 0, new PlanWeights.Difference(costOfAnotherWorker, 10)),
                TimeConventions.DEFAULT,
                Map.of("v", List.of(new Assignment("b", 99))));
    }

    @Test
    void cancelledSearchReturnsTheBestPlan() {
        ProgressMonitor impatient = new ProgressMonitor() {
            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        PlanningProblem problem = Problems.random(5, 30, 5);
        PlanResult plan = new LocalSearchPlanner().plan(problem, SearchLimits.time(1, Duration.ofHours(1)), impatient);
        assertThat(plan.stopReason()).isEqualTo(StopReason.CANCELLED);
        assertThat(PlanCheck.of(problem, plan).broken()).isEmpty();
    }

    @Test
    void progressNeverGetsWorse() {
        List<Long> best = new ArrayList<>();
        ProgressMonitor monitor = new ProgressMonitor() {
            @Override
            public void progress(double done, Duration elapsed, long cost) {
                best.add(cost);
            }
        };
        PlanResult plan = new LocalSearchPlanner()
                .plan(Problems.random(9, 30, 5), SearchLimits.time(1, Duration.ofMillis(900)), monitor);
        assertThat(best).isNotEmpty().isSortedAccordingTo((x, y) -> Long.compare(y, x));
        assertThat(plan.stopReason()).isEqualTo(StopReason.TIME_LIMIT);
    }

    @Test
    void anEmptyDayIsAnEmptyPlan() {
        PlanResult plan = plan(plain(List.of(worker("w")), List.of(), line(0)));
        assertThat(plan.cost()).isZero();
        assertThat(plan.routes()).hasSize(1);
    }

    @Test
    void contradictoryProblemIsRefused() {
        assertThatThrownBy(() -> plan(plain(List.of(worker("w"), worker("w")), List.of(), line(0))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("w occurs twice");
    }

    @Test
    void explanationNamesStartReasonAndExtraCostOfAlternatives() {
        PlanWorker far = new PlanWorker("far", Set.of(), 2, 2, null, PlanWorker.UNBOUNDED, null);
        PlanningProblem problem =
                plain(List.of(worker("near"), far), List.of(visit("v", 1, 40, 100, 5)), line(0, 10, 40));
        PlanResult plan = plan(problem);
        assertThat(new PlanExplainer(problem, plan, 3).explainAll())
                .singleElement()
                .satisfies(why -> {
                    assertThat(why.workerId()).isEqualTo("near");
                    assertThat(why.startReason()).isEqualTo(StartReason.WINDOW_OPENS);
                    assertThat(why.qualified()).isEqualTo(2);
                    assertThat(why.alternatives()).singleElement().satisfies(other -> {
                        assertThat(other.workerId()).isEqualTo("far");
                        assertThat(other.extraCost()).isEqualTo(40);
                    });
                });
    }
}
