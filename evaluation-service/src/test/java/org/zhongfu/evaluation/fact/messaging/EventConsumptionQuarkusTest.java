// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.fact.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.audit.AuditRecorded;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.id.AuditEntryId;
import org.zhongfu.evaluation.support.Areas;
import org.zhongfu.evaluation.support.NeedEvents;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.KafkaEvents;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Events of a real broker are counted once, however often they are delivered. */
@QuarkusTest
class EventConsumptionQuarkusTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final TestTokens AUDITOR = TestTokens.as(Roles.AUDITOR).area("652300");

    @Test
    void eventsDeliveredSeveralTimesAreCountedOnce() {
        String area = Areas.fresh();
        NeedEvents need = NeedEvents.completed(area, 3, Instant.parse("2025-03-01T01:00:00Z"));

        try (KafkaEvents kafka = new KafkaEvents()) {
            for (Event event : need.events) {
                UUID id = UuidV7.next();
                kafka.publish(event, id);
                kafka.publish(event, id); // delivered twice
            }
            kafka.publish(need.events); // published again under other ids
        }

        await().atMost(TIMEOUT).untilAsserted(() -> {
            JsonPath indicators = get("/api/v1/indicators?from=2025-01-01&to=2025-12-31&area=" + area);
            assertThat(indicators.getLong("indicators.find { it.code == 'personVisits' }.value"))
                    .isEqualTo(3);
            assertThat(indicators.getLong("indicators.find { it.code == 'persons' }.value"))
                    .isEqualTo(1);
            JsonPath reconciled = get("/api/v1/reconciliation?area=" + area);
            assertThat(reconciled.getBoolean("balanced")).isTrue();
            assertThat(reconciled.getLong("totals.consumed")).isEqualTo(3);
        });
    }

    @Test
    void anAuditEntryOfAnotherServiceIsStoredOnce() {
        AuditRecorded entry = auditEntry();

        try (KafkaEvents kafka = new KafkaEvents()) {
            UUID id = UuidV7.next();
            kafka.publish(entry, id);
            kafka.publish(entry, id);
        }

        await().atMost(TIMEOUT).untilAsserted(() -> RestApi.as(AUDITOR)
                .get("/api/v1/audit?subject=" + entry.subjectId())
                .then()
                .statusCode(200)
                .body("items.action", contains("IDENTITY_DISCLOSED")));
    }

    @Test
    void anAuditEntryIsAppendedToTheChainBySchedule() {
        AuditRecorded entry = auditEntry();

        try (KafkaEvents kafka = new KafkaEvents()) {
            kafka.publish(entry, UuidV7.next());
        }

        await().atMost(TIMEOUT).untilAsserted(() -> assertThat(
                        DatabaseRows.count("select count(*) from audit_seal where entry_id = ?", entry.entryId()))
                .isEqualTo(1));
    }

    private static AuditRecorded auditEntry() {
        return new AuditRecorded(
                new AuditEntryId(UuidV7.next()),
                "intake",
                "officer-1",
                "county-officer",
                "IDENTITY_DISCLOSED",
                "PERSON",
                UuidV7.next().toString(),
                "Home visit",
                "DISCLOSED ADDRESS,ID_NUMBER",
                Instant.parse("2026-11-23T01:00:00Z"));
    }

    private static JsonPath get(String path) {
        return RestApi.as(TestTokens.as(Roles.EVALUATOR).area("652300"))
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
