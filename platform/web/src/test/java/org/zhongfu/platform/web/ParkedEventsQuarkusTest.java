// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Parked events are read and redriven by the system administrator only, and without their content. */
@QuarkusTest
class ParkedEventsQuarkusTest {

    private static final String PARKED_EVENTS = "/internal/parked-events";
    private static final TestTokens ADMIN = TestTokens.as("system-admin");

    private final String key = UUID.randomUUID().toString();

    @BeforeEach
    void parkAnEvent() {
        park(key);
    }

    private static void park(String key) {
        DatabaseRows.update("""
                insert into parked_event (topic, partition, kafka_offset, key, headers, payload, reason, attempts, parked_at)
                select 't.v1', 0, coalesce(max(kafka_offset), 0) + 1, ?, '{}', 'x', 'MALFORMED', 4, now() from parked_event
                """, key);
    }

    @Test
    void theyAreNotReadWithoutAToken() {
        RestApi.anonymous().get(PARKED_EVENTS).then().statusCode(401);
    }

    @Test
    void theyAreNotReadByOtherRoles() {
        RestApi.as(TestTokens.as("auditor")).get(PARKED_EVENTS).then().statusCode(403);
    }

    @Test
    void theyAreReadWithoutTheirContent() {
        RestApi.as(ADMIN)
                .get(PARKED_EVENTS)
                .then()
                .statusCode(200)
                .body("key", hasItem(key))
                .body("[0].payload", nullValue());
    }

    @Test
    void aRedriveSaysWhichEventFailsAgain() {
        RestApi.as(ADMIN)
                .body("{\"topic\":\"t.v1\",\"key\":\"" + key + "\"}")
                .post(PARKED_EVENTS + "/redrive")
                .then()
                .statusCode(200)
                .body("handled", equalTo(0))
                .body("stuckOn", not(nullValue()));
    }

    @Test
    void anEventWithoutAKeyIsRedrivenToo() {
        park("");

        RestApi.as(ADMIN)
                .body("{\"topic\":\"t.v1\",\"key\":\"\"}")
                .post(PARKED_EVENTS + "/redrive")
                .then()
                .statusCode(200)
                .body("stuckOn", not(nullValue()));
    }

    @Test
    void aParkedEventIsDeleted() {
        RestApi.as(ADMIN).delete(PARKED_EVENTS + "/" + parkedId()).then().statusCode(204);

        assertThat(DatabaseRows.count("select count(*) from parked_event where key = ?", key))
                .isZero();
    }

    @Test
    void anUnknownParkedEventIsNotDeleted() {
        RestApi.as(ADMIN).delete(PARKED_EVENTS + "/0").then().statusCode(404);
    }

    @Test
    void otherRolesDeleteNoParkedEvent() {
        RestApi.as(TestTokens.as("auditor"))
                .delete(PARKED_EVENTS + "/" + parkedId())
                .then()
                .statusCode(403);
    }

    private long parkedId() {
        return DatabaseRows.count("select id from parked_event where key = ?", key);
    }
}
