// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;

/** The suspension of an order, its resumption, and the text of its reason. */
@QuarkusTest
class OrderSuspensionQuarkusTest {

    @Inject
    TestEvents events;

    @Test
    void aSuspensionCancelsThePlannedVisits() {
        TestOrder work = TestOrder.accepted(events, 2);
        List<String> visits = work.planned(0, 2);
        work.makeVisit(visits.get(0), TestOrder.at(0), TestOrder.at(1));

        suspend(work)
                .statusCode(200)
                .body("status", equalTo("SUSPENDED"))
                .body("reason", equalTo("肺炎住院"))
                .body("visits.status", contains("VERIFIED", "CANCELLED"));
    }

    @Test
    void aSuspendedOrderIsNotScheduled() {
        TestOrder work = TestOrder.accepted(events, 2);
        suspend(work).statusCode(200);

        work.schedule(work.self(), List.of(TestOrder.plan(4))).then().statusCode(409);
    }

    @Test
    void aSuspendedOrderResumesInTheStateBefore() {
        TestOrder work = TestOrder.accepted(events, 2);
        work.makeVisit(work.planned(0).getFirst(), TestOrder.at(0), TestOrder.at(1));
        suspend(work).statusCode(200);

        work.step(work.coordinator(), "resumption", Map.of())
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_SERVICE"))
                .body("reason", nullValue());

        assertThat(DatabaseRows.texts("select reason_sealed from work_order where id = ?::uuid", work.id()))
                .containsExactly((String) null);
    }

    @Test
    void aResumedOrderIsScheduledAgain() {
        TestOrder work = TestOrder.accepted(events, 2);
        work.planned(0);
        suspend(work).statusCode(200);
        RestApi.done(work.step(work.coordinator(), "resumption", Map.of()));

        work.schedule(work.self(), List.of(TestOrder.plan(4))).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"suspension", "cancellation"})
    void whoWasToldIsShownAndKept(String step) {
        TestOrder work = TestOrder.accepted(events, 1);

        work.step(
                        work.coordinator(),
                        step,
                        Map.of("reasonCode", "OTHER", "reason", "外出", "informed", List.of("FAMILY", "WORKER")))
                .then()
                .statusCode(200)
                .body("informed", contains("FAMILY", "WORKER"));

        RestApi.get(TestOrder.officer(), "/api/v1/work-orders/{id}/history", work.id())
                .then()
                .body("items.changes.flatten().field", hasItem("details.informed"));
    }

    @ParameterizedTest
    @CsvSource({"suspension, ''", "suspension, NEIGHBOUR", "cancellation, ''"})
    void whoWasToldIsRequired(String step, String informed) {
        TestOrder work = TestOrder.accepted(events, 1);

        work.step(
                        work.coordinator(),
                        step,
                        Map.of(
                                "reasonCode",
                                "OTHER",
                                "reason",
                                "外出",
                                "informed",
                                informed.isEmpty() ? List.of() : List.of(informed)))
                .then()
                .statusCode(400);
    }

    @Test
    void freeTextsAreStoredEncrypted() {
        TestOrder work = TestOrder.accepted(events, 1);

        suspend(work).statusCode(200);

        assertThat(DatabaseRows.texts("select w::text from work_order w where id = ?::uuid", work.id())
                        .getFirst())
                .doesNotContain("肺炎");
    }

    @Test
    void freeTextsAreNotPublished() {
        TestOrder work = TestOrder.accepted(events, 1);

        suspend(work).statusCode(200);

        assertThat(DatabaseRows.events("zhongfu.workorder.v1", work.id())
                        .getLast()
                        .payload()
                        .toString())
                .doesNotContain("肺炎")
                .contains("HOSPITAL_STAY");
    }

    private static ValidatableResponse suspend(TestOrder work) {
        Map<String, ?> body = Map.of("reasonCode", "HOSPITAL_STAY", "reason", "肺炎住院");
        return work.step(work.coordinator(), "suspension", body).then();
    }
}
