// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Without visits for two workers a forecast equals the result, except for the decrease of the worst lateness. */
class ForecastProperties {

    @Property(tries = 60)
    void forecastOfARelocationEqualsTheResult(@ForAll long seed, @ForAll @IntRange(min = 3, max = 25) int visits) {
        Schedule schedule = new Schedule(new ProblemData(singles(seed, visits)));
        XorShiftRandom random = new XorShiftRandom(seed);
        new Ruin(schedule, new Neighbours(schedule.data), random).construct();
        Forecast forecast = new Forecast(schedule, random);
        DeltaEvaluation delta = new DeltaEvaluation(schedule);
        for (int i = 0; i < 200; i++) {
            int part = random.below(visits);
            int after = random.below(schedule.next.length);
            if (after != part && schedule.next[after] != part && forecast.begin()) {
                relocate(schedule, forecast, delta, random, part, after);
            }
        }
    }

    private static void relocate(
            Schedule schedule, Forecast forecast, DeltaEvaluation delta, XorShiftRandom random, int part, int after) {
        int from = schedule.worker[part];
        int w = schedule.worker[after];
        forecast.link(after, part);
        forecast.link(part, schedule.next[after]);
        forecast.link(schedule.prev[part], schedule.next[part]);
        forecast.walk(from);
        if (w != from) {
            forecast.walk(w);
        }
        long change = delta.removalDelta(part) + delta.insertionDelta(part, after);
        long cost = schedule.cost();
        int worst = schedule.worst;

        schedule.begin();
        schedule.unlink(part);
        schedule.setKey(
                part,
                OrderKeys.between(
                        schedule.keys.lowerBound(after), schedule.keys.upperBound(schedule.next[after]), random));
        schedule.link(part, after, w);
        schedule.updateTimes();
        long really = schedule.cost() - cost;
        int worstThen = schedule.worst;
        boolean kept = random.chance(300);
        if (!kept) {
            schedule.rollback();
            assertThat(forecast.allows(change, really)).isTrue();
            if (worstThen >= worst) {
                assertThat(forecast.allows(change, really - 1 - (worst == worstThen ? worst : 0)))
                        .isFalse();
            }
        }
    }

    private static PlanningProblem singles(long seed, int count) {
        Random random = new Random(seed);
        int[] at = random.ints(count + 1, 0, 100).toArray();
        List<PlanVisit> visits = new ArrayList<>();
        for (int v = 0; v < count; v++) {
            int opens = random.nextInt(300);
            visits.add(Problems.visit("v" + v, v + 1, opens, opens + random.nextInt(90), 5 + random.nextInt(25)));
        }
        return Problems.plain(
                List.of(Problems.worker("a"), Problems.worker("b"), Problems.worker("c")), visits, Problems.line(at));
    }
}
