// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.junit.jupiter.api.Test;
import org.zhongfu.platform.messaging.sample.Settings;

class KafkaReadingTest {

    private final KafkaReading reading = new KafkaReading(Settings.of(
            Map.of("bootstrap-servers", "localhost:1", "group-id", "group", "consumer.session-timeout", "2s")));

    @Test
    void theConfiguredSessionIsThatOfTheConsumerWithFourHeartbeats() {
        assertThat(reading.properties())
                .containsEntry(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 2_000)
                .containsEntry(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 500);
    }

    @Test
    void brokersThatRefuseItAreAskedForTheirOwn() {
        reading.useSlowestSession();

        assertThat(reading.properties()).containsEntry(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 6_000);
    }
}
