// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.zhongfu.demo.pilot.Pilot;
import org.zhongfu.demo.pilot.PrintedService;
import org.zhongfu.demo.seed.Seed;

class VisitCountsTest {

    @Test
    void thePrintedVisitsAreSpreadToTheLast() {
        List<Integer> counts = spread(new Seed("pilot"), 855, 2363);
        assertThat(counts).hasSize(855);
        assertThat(counts).allSatisfy(count -> assertThat(count).isBetween(1, 6));
        assertThat(counts.stream().mapToInt(Integer::intValue).sum()).isEqualTo(2363);
    }

    @Test
    void everySpreadIsExact() {
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 500; i++) {
            int persons = 1 + random.nextInt(200);
            int visits = persons + random.nextInt(1000);
            List<Integer> counts = spread(new Seed("s" + i), persons, visits);
            assertThat(counts).hasSize(persons);
            assertThat(counts).allSatisfy(count -> assertThat(count).isPositive());
            assertThat(counts.stream().mapToInt(Integer::intValue).sum()).isEqualTo(visits);
        }
    }

    @Test
    void theSameSeedSpreadsTheSame() {
        assertThat(spread(new Seed("a"), 50, 170)).isEqualTo(spread(new Seed("a"), 50, 170));
        assertThat(spread(new Seed("a"), 50, 170)).isNotEqualTo(spread(new Seed("b"), 50, 170));
    }

    @Test
    void fewerVisitsThanPersonsAreRefused() {
        assertThatThrownBy(() -> spread(new Seed("a"), 3, 2)).hasMessageContaining("at least one visit");
    }

    @Test
    void noOneAttendsMoreSessionsThanThereAre() {
        PrintedService activity = Pilot.load().service("CULTURAL_ACTIVITY").orElseThrow();
        assertThat(VisitCounts.spread(new Seed("a"), Quantity.whole(activity)))
                .hasSize(30)
                .allMatch(count -> count >= 1 && count <= 3);
    }

    @Test
    void moreAttendancesThanFitAreRefused() {
        PrintedService activity = Pilot.load().service("CULTURAL_ACTIVITY").orElseThrow();
        assertThatThrownBy(() -> VisitCounts.spread(new Seed("a"), new Quantity(activity, 2, 7)))
                .hasMessageContaining("do not fit into 3 sessions");
    }

    private static List<Integer> spread(Seed seed, int persons, int visits) {
        PrintedService cooking = Pilot.load().service("HOME_COOKING").orElseThrow();
        return VisitCounts.spread(seed, new Quantity(cooking, persons, visits));
    }
}
