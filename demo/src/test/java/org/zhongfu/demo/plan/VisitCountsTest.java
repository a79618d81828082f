// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.zhongfu.demo.seed.Seed;

class VisitCountsTest {

    @Test
    void thePrintedVisitsAreSpreadToTheLast() {
        List<Integer> counts = VisitCounts.spread(new Seed("pilot"), 855, 2363);
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
            List<Integer> counts = VisitCounts.spread(new Seed("s" + i), persons, visits);
            assertThat(counts).hasSize(persons);
            assertThat(counts).allSatisfy(count -> assertThat(count).isPositive());
            assertThat(counts.stream().mapToInt(Integer::intValue).sum()).isEqualTo(visits);
        }
    }

    @Test
    void theSameSeedSpreadsTheSame() {
        assertThat(VisitCounts.spread(new Seed("a"), 50, 170)).isEqualTo(VisitCounts.spread(new Seed("a"), 50, 170));
        assertThat(VisitCounts.spread(new Seed("a"), 50, 170)).isNotEqualTo(VisitCounts.spread(new Seed("b"), 50, 170));
    }

    @Test
    void fewerVisitsThanPersonsAreRefused() {
        assertThatThrownBy(() -> VisitCounts.spread(new Seed("a"), 3, 2)).hasMessageContaining("at least one visit");
    }
}
