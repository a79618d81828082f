// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.platform.messaging.inbox.GroupOffsets.Offsets;
import org.zhongfu.platform.messaging.sample.Settings;
import org.zhongfu.testkit.TestClock;

class ConsumerLagTest {

    private static final Instant START = Instant.parse("2026-11-27T08:00:00Z");
    private static final TopicPartition FIRST = new TopicPartition("t.v1", 0);
    private static final TopicPartition SECOND = new TopicPartition("t.v1", 1);

    private final TestClock clock = TestClock.at(START);
    private final ConsumerLag lag = new ConsumerLag(clock, Settings.of(Map.of()));
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final LagMeasurement measurement = new LagMeasurement(lag, metrics, clock);

    @BeforeEach
    void theServiceConsumesEvents() {
        lag.expect();
    }

    private void measure(long next, long end) {
        lag.measured(Map.of(FIRST, new Offsets(next, end), SECOND, new Offsets(7, 7)));
    }

    private void later(Duration duration) {
        clock.advance(duration);
    }

    @Test
    void beforeTheFirstMeasurementTheServiceIsBehind() {
        assertThat(lag.isBehind()).isTrue();
    }

    @Test
    void aServiceThatConsumesNothingIsNeverBehind() {
        assertThat(new ConsumerLag(clock, Settings.of(Map.of())).isBehind()).isFalse();
    }

    @Test
    void aServiceWithoutLagIsNotBehind() {
        measure(10, 10);

        assertThat(lag.isBehind()).isFalse();
    }

    @Test
    void aLagThatStandsStillIsBehindAfterAMinute() {
        measure(10, 10);
        later(Duration.ofSeconds(30));
        measure(10, 12);
        later(Duration.ofSeconds(31));
        measure(10, 12);

        assertThat(lag.isBehind()).isTrue();
        assertThat(lag.handledUntil()).contains(START);
    }

    @Test
    void aLagUnderSteadyTrafficIsNotBehind() {
        measure(10, 10);
        for (int i = 1; i <= 60; i++) {
            later(Duration.ofSeconds(5));
            measure(10 + 10 * i, 15 + 10 * i);
        }

        assertThat(lag.isBehind()).isFalse();
    }

    @Test
    void aServiceThatCatchesUpIsBehindNoLonger() {
        measure(0, 10_000);
        later(Duration.ofMinutes(5));
        measure(9_000, 10_500);
        assertThat(lag.isBehind()).isTrue();

        later(Duration.ofSeconds(5));
        measure(10_500, 10_500);

        assertThat(lag.isBehind()).isFalse();
    }

    @Test
    void whileTheBrokersDoNotAnswerTheServiceBecomesBehind() throws Exception {
        measure(10, 10);
        later(Duration.ofSeconds(61));

        measurement.measure(() -> {
            throw new IOException("frozen");
        });

        assertThat(lag.isBehind()).isTrue();
    }

    @Test
    void theLagIsAMetricByTopicAndPartition() throws Exception {
        measurement.measure(() -> Map.of(FIRST, new Offsets(3, 10), SECOND, new Offsets(7, 7)));

        assertThat(metrics.get("zhongfu.consumer.lag")
                        .tags("topic", "t.v1", "partition", "0")
                        .gauge()
                        .value())
                .isEqualTo(7);
    }

    @Test
    void theAgeOfTheLastHandledEventIsAMetric() throws Exception {
        lag.handled(FIRST, START.minusSeconds(90));
        measurement.measure(() -> Map.of(FIRST, new Offsets(3, 10)));

        assertThat(metrics.get("zhongfu.consumer.last.handled.age")
                        .tags("topic", "t.v1", "partition", "0")
                        .gauge()
                        .value())
                .isEqualTo(90);
    }

    @Test
    void aServiceThatIsBehindIsReadyAndSaysSo() {
        lag.handled(FIRST, START.minusSeconds(90));
        measure(3, 10);

        HealthCheckResponse response = new ConsumerReadiness(lag).call();

        assertThat(response.getStatus()).isEqualTo(Status.UP);
        assertThat(response.getData().orElseThrow())
                .containsEntry("behind", true)
                .containsEntry("t.v1-0", "lag 7, last handled 2026-11-27T07:58:30Z");
    }
}
