// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.zhongfu.bench.planner.Samples;
import org.zhongfu.bench.planner.instance.Instance;
import org.zhongfu.bench.planner.judge.Judge;
import org.zhongfu.bench.planner.judge.Verdict;

class PeersTest {

    /** Enough on a busy machine too: one of them returns no result before all patients are planned. */
    private static final Duration TIME = Duration.ofSeconds(5);

    @Test
    void timefoldPlansBothServicesAndReportsTheCostOfTheJudge() {
        BenchmarkedPlanner.Attempt attempt = new TimefoldPlanner().attempt(Samples.line(), TIME, 1);

        Verdict verdict = Judge.judge(Samples.line(), attempt.solution());
        assertThat(verdict.violations()).isEmpty();
        assertThat(attempt.believed().orElseThrow()).isCloseTo(verdict.cost(), within(0.01));
    }

    @Test
    void jspritPlansTheReducedInstanceAndReportsTheCostOfTheJudge() {
        Instance reduced = Samples.line().withoutSecondServices();

        BenchmarkedPlanner.Attempt attempt = new JspritPlanner().attempt(reduced, TIME, 1);

        Verdict verdict = Judge.judge(reduced, attempt.solution());
        assertThat(verdict.violations()).isEmpty();
        assertThat(attempt.believed().orElseThrow()).isCloseTo(verdict.cost(), within(0.01));
    }
}
