// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.KafkaEvents;
import org.zhongfu.testkit.KafkaResource;

/** Events that workorder and matching publish to Kafka reach intake. */
@QuarkusTest
@TestProfile(ServingKafkaQuarkusTest.WithBroker.class)
class ServingKafkaQuarkusTest {

    /** The other tests of intake need no broker. */
    public static class WithBroker implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("zhongfu.messaging.enabled", "true");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(KafkaResource.class));
        }
    }

    @Test
    void publishedEventsSayWhoServesWhom() {
        ServingEvents serving =
                ServingEvents.ofAnyone().employ(null).create().accept().planVisit();

        try (KafkaEvents kafka = new KafkaEvents()) {
            kafka.publish(serving.events());
        }

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(DatabaseRows.texts("""
                                select o.state || ' ' || (v.worker_id = w.worker_id) || ' ' || w.provider_org
                                from serving_order o
                                join serving_worker w on w.worker_id = o.worker_id
                                join serving_visit v on v.order_id = o.order_id
                                where o.order_id = ?
                                """, serving.orderId))
                .containsExactly("ACCEPTED true HUITONG"));
    }
}
