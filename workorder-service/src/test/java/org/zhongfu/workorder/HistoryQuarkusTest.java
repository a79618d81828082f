// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** The history of work orders and visits. */
@QuarkusTest
class HistoryQuarkusTest {

    @Inject
    TestEvents events;

    @Test
    void theOrderShowsItsCreationByTheSystemAndItsSteps() {
        TestOrder work = TestOrder.accepted(events, 1);

        RestApi.as(work.coordinator())
                .get("/api/v1/work-orders/{id}/history", work.id())
                .then()
                .statusCode(200)
                .body("items[0].actor", equalTo("system"))
                .body("items[1].changes.find { it.field == 'status' }.from", equalTo("OFFERED"))
                .body("items[1].changes.find { it.field == 'status' }.to", equalTo("ACCEPTED"));
    }

    @Test
    void theVisitShowsItsSteps() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.planned(0).getFirst();
        work.makeVisit(visit, TestOrder.at(0), TestOrder.minute(55));

        RestApi.as(work.coordinator())
                .get("/api/v1/visits/{id}/history", visit)
                .then()
                .statusCode(200)
                .body(
                        "items.changes.flatten().findAll { it.field == 'status' }.to",
                        hasItems("IN_PROGRESS", "VERIFIED"));
    }

    @Test
    void aStepOfAVisitHasTheTimeAtWhichItHappened() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.planned(0).getFirst();
        work.makeVisit(visit, TestOrder.at(0), TestOrder.minute(55));

        RestApi.as(work.coordinator())
                .get("/api/v1/visits/{id}/history", visit)
                .then()
                .statusCode(200)
                .body(
                        "items.find { i -> i.changes.any { it.field == 'status' && it.to == 'IN_PROGRESS' } }.occurredAt",
                        equalTo(TestOrder.at(0).toString()))
                .body(
                        "items.find { i -> i.changes.any { it.field == 'status' && it.to == 'VERIFIED' } }.occurredAt",
                        equalTo(TestOrder.minute(55).toString()));
    }

    @Test
    void anotherOrganisationFindsNothing() {
        TestOrder work = TestOrder.accepted(events, 1);

        RestApi.as(TestTokens.as("coordinator").org("P-OTHER"))
                .get("/api/v1/work-orders/{id}/history", work.id())
                .then()
                .statusCode(404);
    }
}
