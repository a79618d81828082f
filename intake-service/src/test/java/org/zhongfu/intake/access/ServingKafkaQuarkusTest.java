// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.KafkaEvents;
import org.zhongfu.testkit.WithBroker;

/** Events that workorder and matching publish to Kafka reach intake. */
@QuarkusTest
@TestProfile(WithBroker.class)
class ServingKafkaQuarkusTest {

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
