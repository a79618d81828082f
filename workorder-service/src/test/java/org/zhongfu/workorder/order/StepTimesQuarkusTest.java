// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.matching.MatchingEvent.MatchCancelled;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;

/** No step of a work order is dated before the previous one. */
@QuarkusTest
class StepTimesQuarkusTest {

    @Inject
    TestEvents events;

    @Test
    void anAcceptanceBeforeTheMatchIsRefused() {
        TestOrder work = TestOrder.offered(events, 1);

        requireRefused(work, "acceptance", worker(work), -6);

        assertThat(work.status()).isEqualTo("OFFERED");
    }

    @Test
    void aSuspensionBeforeTheAcceptanceIsRefused() {
        TestOrder work = acceptedAt(10);

        requireRefused(work, "suspension", Map.of("reasonCode", "HOSPITAL_STAY", "reason", "住院"), 9);

        assertThat(work.status()).isEqualTo("ACCEPTED");
    }

    @Test
    void aResumptionBeforeTheSuspensionIsRefused() {
        TestOrder work = acceptedAt(10);
        step(work, "suspension", Map.of("reasonCode", "HOSPITAL_STAY", "reason", "住院"), 20);

        requireRefused(work, "resumption", Map.of(), 19);

        assertThat(work.status()).isEqualTo("SUSPENDED");
    }

    @Test
    void aScheduleBeforeTheAcceptanceIsRefused() {
        TestOrder work = acceptedAt(10);

        requireRefused(work, "schedule", Map.of("visits", List.of(TestOrder.plan(12))), 9);

        work.order().then().body("status", equalTo("ACCEPTED")).body("visits.size()", equalTo(0));
    }

    @Test
    void aDeliveryBeforeTheFirstVisitIsRefused() {
        TestOrder work = servedAt(12);

        requireRefused(work, "delivery", Map.of(), 11);

        assertThat(work.status()).isEqualTo("IN_SERVICE");
    }

    @Test
    void aDeliveryBeforeTheAcceptanceIsRefusedEvenWhenAVisitWasMadeEarlier() {
        TestOrder work = acceptedAt(10);
        step(work, "schedule", Map.of("visits", List.of(TestOrder.plan(2))), 10);
        work.makeVisit(visitOf(work), TestOrder.at(2), TestOrder.at(3));

        requireRefused(work, "delivery", Map.of(), 5);

        assertThat(work.status()).isEqualTo("IN_SERVICE");
    }

    @Test
    void aReturnVisitBeforeTheDeliveryIsRefused() {
        TestOrder work = servedAt(12);
        step(work, "delivery", Map.of(), 20);

        requireRefused(work, "return-visit", Map.of("outcome", "REACHED_SATISFIED"), 19);

        assertThat(work.status()).isEqualTo("DELIVERED");
    }

    @Test
    void aClosureBeforeTheReturnVisitIsRefused() {
        TestOrder work = servedAt(12);
        step(work, "delivery", Map.of(), 20);
        step(work, "return-visit", Map.of("outcome", "REACHED_SATISFIED"), 30);

        requireRefused(work, "closure", Map.of(), 29);

        assertThat(work.status()).isEqualTo("RETURN_VISITED");
    }

    @Test
    void stepsInOrderOfTimeAreAccepted() {
        TestOrder work = servedAt(12);
        step(work, "delivery", Map.of(), 20);
        step(work, "return-visit", Map.of("outcome", "REACHED_SATISFIED"), 30);

        step(work, "closure", Map.of(), 40);

        assertThat(work.status()).isEqualTo("CLOSED");
    }

    @Test
    void aMatchCancelledEarlierThanTheLastStepStillCancelsTheOrder() {
        TestOrder work = acceptedAt(10);

        events.publish(new MatchCancelled(
                work.match().matchId(), 4, work.match().needId(), "NEED_WITHDRAWN", 0, TestOrder.at(3), false, null));

        assertThat(work.status()).isEqualTo("CANCELLED");
        assertThat(lastStepOf(work)).isEqualTo(TestOrder.at(10));
    }

    @Test
    void theMigrationFillsTheLastStepOfEarlierOrdersFromTheHashChain() throws Exception {
        TestOrder work = servedAt(12);
        step(work, "delivery", Map.of(), 20);
        DatabaseRows.update("update work_order set last_step_at = 'epoch' where id = ?::uuid", work.id());

        DatabaseRows.update(statementOf("/db/migration/V1_009__work_order_last_step.sql", "update work_order"));

        assertThat(lastStepOf(work)).isEqualTo(TestOrder.at(20));
    }

    private static String statementOf(String file, String start) throws IOException {
        try (InputStream migration = StepTimesQuarkusTest.class.getResourceAsStream(file)) {
            assertThat(migration).isNotNull();
            String sql = new String(migration.readAllBytes(), StandardCharsets.UTF_8);
            return sql.substring(sql.indexOf(start), sql.indexOf(';', sql.indexOf(start)));
        }
    }

    private static Instant lastStepOf(TestOrder work) {
        String seconds = DatabaseRows.texts(
                        "select extract(epoch from last_step_at)::bigint::text from work_order where id = ?::uuid",
                        work.id())
                .getFirst();
        return Instant.ofEpochSecond(Long.parseLong(seconds));
    }

    private TestOrder acceptedAt(int hour) {
        TestOrder work = TestOrder.offered(events, 1);
        step(work, "acceptance", worker(work), hour);
        return work;
    }

    /** An order with one visit, of an hour from that time on. */
    private TestOrder servedAt(int hour) {
        TestOrder work = acceptedAt(10);
        step(work, "schedule", Map.of("visits", List.of(TestOrder.plan(hour))), 10);
        work.makeVisit(visitOf(work), TestOrder.at(hour), TestOrder.at(hour + 1));
        return work;
    }

    private static String visitOf(TestOrder work) {
        return work.order().path("visits[0].id");
    }

    private static Map<String, ?> worker(TestOrder work) {
        return Map.of("workerId", work.worker().workerId().toString());
    }

    private static void step(TestOrder work, String step, Map<String, ?> body, int hour) {
        work.step(caller(work, step), step, dated(body, hour)).then().statusCode(200);
    }

    private static void requireRefused(TestOrder work, String step, Map<String, ?> body, int hour) {
        int events = DatabaseRows.eventNames("zhongfu.workorder.v1", work.id()).size();

        work.step(caller(work, step), step, dated(body, hour))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("occurredAt"));

        assertThat(DatabaseRows.eventNames("zhongfu.workorder.v1", work.id())).hasSize(events);
    }

    private static TestTokens caller(TestOrder work, String step) {
        return switch (step) {
            case "schedule" -> work.self();
            case "return-visit" -> work.otherCoordinator();
            default -> work.coordinator();
        };
    }

    private static Map<String, ?> dated(Map<String, ?> body, int hour) {
        Map<String, Object> dated = new HashMap<>(body);
        dated.put("occurredAt", TestOrder.at(hour).toString());
        return dated;
    }
}
