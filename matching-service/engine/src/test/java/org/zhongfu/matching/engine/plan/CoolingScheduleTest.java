// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CoolingScheduleTest {

    @Test
    void moreEffortIsMoreRoundsWithinBounds() {
        assertThat(new CoolingSchedule(1, 1).rounds()).isEqualTo(1);
        assertThat(new CoolingSchedule(150_000, 1).rounds()).isEqualTo(8);
        assertThat(new CoolingSchedule(600_000, 1).rounds()).isEqualTo(23);
        assertThat(new CoolingSchedule(Double.MAX_VALUE, 1).rounds()).isEqualTo(50);
    }

    @Test
    void temperatureFallsInEveryRound() {
        CoolingSchedule cooling = new CoolingSchedule(150_000, 1);
        int round = -1;
        double before = 0;
        for (double done = 0; done < 1; done += 0.0005) {
            double temperature = cooling.temperature(done);
            if (cooling.round(done) > round) {
                round = cooling.round(done);
                assertThat(temperature).isGreaterThan(before);
            } else {
                assertThat(temperature).isLessThan(before);
            }
            before = temperature;
        }
        assertThat(round).isEqualTo(cooling.rounds());
        assertThat(cooling.temperature(0)).isGreaterThan(cooling.temperature(CoolingSchedule.ofLastRound(0)));
        assertThat(before).isLessThan(0.06);
    }

    @Test
    void searchFromAPreviousPlanStartsInTheLastRound() {
        CoolingSchedule cooling = new CoolingSchedule(600_000, 1);

        assertThat(cooling.round(CoolingSchedule.ofLastRound(0))).isEqualTo(cooling.rounds());
        assertThat(CoolingSchedule.ofLastRound(1)).isEqualTo(1);
    }

    @Test
    void idleTimeRaisesAllTemperaturesButTheLowest() {
        CoolingSchedule usual = new CoolingSchedule(150_000, 1);
        CoolingSchedule temperatureFactor = new CoolingSchedule(150_000, 10);

        assertThat(temperatureFactor.temperature(0)).isEqualTo(10 * usual.temperature(0));
        assertThat(temperatureFactor.temperature(1)).isCloseTo(usual.temperature(1), within(1e-9));
    }
}
