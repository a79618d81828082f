// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.KafkaEvents;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.WithBroker;

/** Events of work orders arrive over a real broker: twice, and those of visits before and after those of their order. */
@QuarkusTest
@TestProfile(WithBroker.class)
class ResultsOverKafkaQuarkusTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    @Test
    void eachVisitCountsOnceHoweverOftenItsEventsArrive() {
        String need = confirmedNeed();
        try (KafkaEvents kafka = new KafkaEvents()) {
            for (Event event : new ServedNeed(need).closedWith(3, 4)) {
                UUID id = UuidV7.next();
                kafka.publish(event, id);
                kafka.publish(event, id); // delivered twice
                kafka.publish(event, UuidV7.next()); // published again
            }
        }

        awaitResult(need, "CONFIRMED PARTLY_MET 3 TO_DECIDE");
    }

    @Test
    void visitsBeforeAndAfterTheEndOfTheirOrderCount() {
        String need = confirmedNeed();
        ServedNeed order = new ServedNeed(need);
        List<Event> ofOrder = order.closedWith(0, 4);
        try (KafkaEvents kafka = new KafkaEvents()) {
            kafka.publish(order.verified(UUID.randomUUID()), UuidV7.next());
            kafka.publish(ofOrder);
            for (int i = 0; i < 3; i++) {
                kafka.publish(order.verified(UUID.randomUUID()), UuidV7.next());
            }
        }

        awaitResult(need, "CLOSED MET 4");
        assertThat(DatabaseRows.eventNames("zhongfu.intake.v1", need).getLast()).isEqualTo("NeedClosed");
    }

    @Test
    void anOfficersRequestAndTheNextOrderMeetTheNeed() {
        String need = confirmedNeed();
        try (KafkaEvents kafka = new KafkaEvents()) {
            kafka.publish(new ServedNeed(need).closedWith(3, 4));
            awaitResult(need, "CONFIRMED PARTLY_MET 3 TO_DECIDE");
            String version = RestApi.as(IntakeApi.OFFICER)
                    .get("/api/v1/needs/{id}", need)
                    .header("ETag")
                    .replace("\"", "");
            IntakeApi.decideNeed(IntakeApi.OFFICER, need, "rematching", Integer.parseInt(version), Map.of())
                    .then()
                    .statusCode(200);

            kafka.publish(new ServedNeed(need).closedWith(1, 1));

            awaitResult(need, "CLOSED MET 4");
        }
    }

    @Test
    void whatMatchingQueuedArrivesOverAnotherTopic() {
        String need = confirmedNeed();
        ServedNeed order = new ServedNeed(need);
        try (KafkaEvents kafka = new KafkaEvents()) {
            List<Event> ofOrder = order.closedWith(3, 4);
            kafka.publish(order.fulfilled(3, 1, true), UuidV7.next());
            kafka.publish(ofOrder);
        }

        awaitResult(need, "CONFIRMED PARTLY_MET 3 QUEUED");
    }

    private static String confirmedNeed() {
        return IntakeApi.confirmNeed(IntakeApi.needBody(IntakeApi.registerPerson("19520307")));
    }

    private static void awaitResult(String need, String result) {
        await().atMost(TIMEOUT).untilAsserted(() -> assertThat(DatabaseRows.texts(
                        "select concat_ws(' ', status, outcome, units_delivered, rest) from need where id = ?::uuid",
                        need))
                .containsExactly(result));
    }
}
