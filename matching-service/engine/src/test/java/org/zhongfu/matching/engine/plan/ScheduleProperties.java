// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The values that the search updates incrementally equal a full computation. */
class ScheduleProperties {

    @Property(tries = 60)
    void incrementalCostEqualsTheRecomputedCost(@ForAll long seed, @ForAll @IntRange(min = 2, max = 25) int visits) {
        ProblemData data = new ProblemData(Problems.random(seed, visits, 5));
        Schedule schedule = new Schedule(data);
        XorShiftRandom random = new XorShiftRandom(seed);
        Neighbours near = new Neighbours(data);
        Moves moves = new Moves(schedule, near, random);
        Ruin ruin = new Ruin(schedule, near, random);
        ruin.construct();
        assertEqualToRecomputation(schedule);
        for (int i = 0; i < 200; i++) {
            if (random.chance(100)) {
                ruin.ruinAndRecreate();
            } else if (moves.propose(1e9)) {
                schedule.updateTimes();
            } else {
                continue;
            }
            assertEqualToRecomputation(schedule);
            if (random.chance(300)) {
                schedule.rollback();
                assertEqualToRecomputation(schedule);
            }
            if (random.chance(100)) {
                schedule.rekey();
            }
        }
    }

    private static void assertEqualToRecomputation(Schedule schedule) {
        ProblemData data = schedule.data;
        BestSolution same = new BestSolution(data);
        same.save(schedule, schedule.cost());
        Schedule recomputed = new Schedule(data);
        same.restore(recomputed);
        assertThat(recomputed.start).isEqualTo(schedule.start);
        assertThat(recomputed.late).isEqualTo(schedule.late);
        assertThat(recomputed.routes.travel).isEqualTo(schedule.routes.travel);
        assertThat(recomputed.days.costOf).isEqualTo(schedule.days.costOf);
        assertThat(recomputed.cost()).isEqualTo(schedule.cost());
        assertThat(recomputed.worst).isEqualTo(schedule.worst);
    }
}
