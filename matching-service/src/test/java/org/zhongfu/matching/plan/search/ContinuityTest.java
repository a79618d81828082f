// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.matching.engine.plan.PlanWeights;
import org.zhongfu.matching.engine.plan.ProgressMonitor;
import org.zhongfu.matching.plan.search.PlanOutcome.Assigned;

/** In a plan of a week most visits of a person are by one worker, at little more travel than without continuity. */
class ContinuityTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final int WEEK = 5;
    private static final int PERSONS = 60;
    private static final long STEPS = 600_000;

    @Test
    void overFiveDaysMostVisitsAreByTheMainWorkerAtLittleMoreTravel() {
        SampleDays days = new SampleDays(11);
        List<VisitToPlan> visits = new ArrayList<>();
        for (int i = 0; i < PERSONS; i++) {
            VisitToPlan first = days.visit(MONDAY);
            for (int day = 0; day < WEEK; day++) {
                visits.add(SampleDays.visit(first.matchId(), first.personId(), MONDAY.plusDays(day), first.place()));
            }
        }
        PlanningData data = SampleDays.data(days.team(12), visits, List.of());
        PlanWeights weights = WeightVersions.current();

        PlanOutcome faithful = plan(data, weights);
        PlanOutcome free = plan(data, withoutContinuity(weights));

        double continuity = continuity(faithful);
        double travel = (double) travel(faithful) / travel(free);
        assertThat(continuity).isGreaterThanOrEqualTo(0.80);
        assertThat(travel).isLessThanOrEqualTo(1.05);
    }

    private static PlanOutcome plan(PlanningData data, PlanWeights weights) {
        return SampleDays.PLANNING
                .plan(data, MONDAY, WEEK, SampleDays.effort(STEPS), weights, ProgressMonitor.NONE)
                .orElseThrow();
    }

    private static PlanWeights withoutContinuity(PlanWeights w) {
        return new PlanWeights(
                w.version(),
                w.travel(),
                w.lateness(),
                w.worstLateness(),
                w.waiting(),
                w.overtime(),
                w.worstIdle(),
                w.notPreferred(),
                0,
                w.unplanned(),
                w.missedBreak(),
                w.difference());
    }

    private static long travel(PlanOutcome outcome) {
        return outcome.days().stream().mapToLong(day -> day.score().travel()).sum();
    }

    /** Share of the visits by the worker with the most visits of the person. */
    private static double continuity(PlanOutcome outcome) {
        Map<PersonId, Map<WorkerId, Integer>> visits = new HashMap<>();
        for (Assigned each : outcome.assigned().toList()) {
            PersonId person = each.stop().personId();
            if (person != null) {
                visits.computeIfAbsent(person, ignored -> new HashMap<>()).merge(each.workerId(), 1, Integer::sum);
            }
        }
        int all = 0;
        int byMain = 0;
        for (Map<WorkerId, Integer> ofPerson : visits.values()) {
            all += ofPerson.values().stream().mapToInt(Integer::intValue).sum();
            byMain +=
                    ofPerson.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        }
        return (double) byMain / all;
    }
}
