// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.workorder.order.SampleOrders;
import org.zhongfu.workorder.order.WorkOrder;
import org.zhongfu.workorder.worker.SampleWorkers;

class VisitTimeViolationTest {

    private static final Instant START = SampleProposals.TOMORROW;
    private static final Instant NOW = START.minus(Duration.ofHours(24));

    private final WorkOrder order = SampleOrders.accepted(
            SampleWorkers.worker(SampleWorkers.workerChanged(new ProviderId(UUID.randomUUID()), "P1", "sub")),
            1,
            new Occurrence(NOW, NOW, false, null));

    @ParameterizedTest
    @ValueSource(strings = {"PT1M", "PT1H", "PT12H"})
    void aVisitTakesAMinuteToTwelveHours(Duration time) {
        assertThat(fault(START, time)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PT-1H, ENDS_BEFORE_IT_BEGINS",
        "PT0S, ENDS_BEFORE_IT_BEGINS",
        "PT0.000002S, TOO_SHORT",
        "PT59.999999S, TOO_SHORT",
        "PT12H0.000001S, TOO_LONG",
    })
    void aShorterOrLongerVisitIsRefused(Duration time, VisitTimeViolation fault) {
        assertThat(fault(START, time)).contains(fault);
    }

    @Test
    void aVisitBeginsWithinThePeriodOfItsOrder() {
        assertThat(fault(Instant.parse("2001-01-01T00:00:00Z"), Duration.ofHours(1)))
                .contains(VisitTimeViolation.OUTSIDE_PERIOD);
    }

    private Optional<VisitTimeViolation> fault(Instant from, Duration time) {
        return VisitTimeViolation.of(order, from, from.plus(time));
    }
}
