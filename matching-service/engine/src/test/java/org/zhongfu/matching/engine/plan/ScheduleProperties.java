// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What the search carries along from change to change is what counting anew gives. */
class ScheduleProperties {

    @Property(tries = 60)
    void afterEveryChangeTheCostIsTheFullCost(@ForAll long seed, @ForAll @IntRange(min = 2, max = 25) int visits) {
        ProblemData data = new ProblemData(Problems.random(seed, visits, 5));
        Schedule schedule = new Schedule(data);
        XorShiftRandom random = new XorShiftRandom(seed);
        Neighbours near = new Neighbours(data);
        Moves moves = new Moves(schedule, near, random);
        Ruin ruin = new Ruin(schedule, near, random);
        ruin.construct();
        mustEqualItself(schedule);
        for (int i = 0; i < 200; i++) {
            if (random.chance(100)) {
                ruin.ruinAndRecreate();
            } else if (moves.propose(1e9)) {
                schedule.updateTimes();
            } else {
                continue;
            }
            mustEqualItself(schedule);
            if (random.chance(300)) {
                schedule.rollback();
                mustEqualItself(schedule);
            }
            if (random.chance(100)) {
                schedule.rekey();
            }
        }
    }

    private static void mustEqualItself(Schedule schedule) {
        ProblemData data = schedule.data;
        BestSolution same = new BestSolution(data);
        same.save(schedule, schedule.cost());
        Schedule anew = new Schedule(data);
        same.restore(anew);
        assertThat(anew.start).isEqualTo(schedule.start);
        assertThat(anew.late).isEqualTo(schedule.late);
        assertThat(anew.routes.travel).isEqualTo(schedule.routes.travel);
        assertThat(anew.days.costOf).isEqualTo(schedule.days.costOf);
        assertThat(anew.cost()).isEqualTo(schedule.cost());
        assertThat(anew.worst).isEqualTo(schedule.worst);
    }
}
