// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zhongfu.workorder.order.HomeLocation;

class TravelHintTest {

    private static final HomeLocation TOWN = new HomeLocation(44.01, 87.31);

    @Test
    void aWayIsLongerThanTheStraightLine() {
        TravelHint hint = TravelHint.between(TOWN, new HomeLocation(44.10, 87.31));

        assertThat(hint).isEqualTo(new TravelHint(14.0, 28));
    }

    @Test
    void theShortestWayTakesFiveMinutes() {
        assertThat(TravelHint.between(TOWN, TOWN)).isEqualTo(new TravelHint(0, 5));
    }

    @Test
    void aWayToAnUnknownPlaceIsUnknown() {
        assertThat(TravelHint.between(TOWN, null)).isNull();
    }
}
