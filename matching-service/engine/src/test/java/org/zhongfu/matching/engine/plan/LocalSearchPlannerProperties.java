// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LocalSearchPlannerProperties {

    private static final SearchLimits SHORT = SearchLimits.steps(7, 3_000);

    @Property(tries = 150)
    void noRuleIsBroken(
            @ForAll long seed,
            @ForAll @IntRange(min = 0, max = 30) int visits,
            @ForAll @IntRange(min = 1, max = 6) int workers) {
        PlanningProblem problem = Problems.random(seed, visits, workers);
        PlanResult plan = new LocalSearchPlanner().plan(problem, SHORT, ProgressMonitor.NONE);
        assertThat(PlanCheck.of(problem, plan).broken()).isEmpty();
    }

    @Property(tries = 100)
    void scoreEqualsAnIndependentCount(@ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int visits) {
        PlanningProblem problem = Problems.random(seed, visits, 5);
        PlanResult plan = new LocalSearchPlanner().plan(problem, SHORT, ProgressMonitor.NONE);
        PlanCheck check = PlanCheck.of(problem, plan);
        PlanScore score = plan.score();
        assertThat(score.travel()).isEqualTo(check.travel);
        assertThat(score.lateness()).isEqualTo(check.lateness);
        assertThat(score.worstLateness()).isEqualTo(check.worst);
        if (problem.weights().equals(Problems.RICH)) {
            assertThat(score.waiting()).isEqualTo(check.waiting);
            assertThat(score.overtime()).isEqualTo(check.overtime);
            assertThat(score.worstIdle()).isEqualTo(check.worstIdle);
            assertThat(score.missedBreaks()).isEqualTo(check.missed);
        }
    }

    @Property(tries = 60)
    void theSameSeedAndStepsGiveTheSamePlan(@ForAll long seed) {
        PlanningProblem problem = Problems.random(seed, 20, 4);
        SearchLimits limits = SearchLimits.steps(seed, 2_000);
        assertThat(new LocalSearchPlanner().plan(problem, limits, ProgressMonitor.NONE))
                .isEqualTo(new LocalSearchPlanner().plan(problem, limits, ProgressMonitor.NONE));
    }

    @Property(tries = 40)
    void everyPlannedPartIsExplainedAndAlternativesBreakNoRule(@ForAll long seed) {
        PlanningProblem problem = Problems.random(seed, 20, 5);
        PlanResult plan = new LocalSearchPlanner().plan(problem, SHORT, ProgressMonitor.NONE);
        int stops =
                plan.routes().stream().mapToInt(route -> route.stops().size()).sum();
        var all = new PlanExplainer(problem, plan, 2).explainAll();
        assertThat(all).hasSize(stops);
        assertThat(all).allSatisfy(why -> assertThat(why.alternatives()).hasSizeLessThanOrEqualTo(2));
    }
}
