// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;

/** Which visits a caller may see. */
@QuarkusTest
class VisitListQuarkusTest {

    @Inject
    TestEvents events;

    @Test
    void visitsAreListedWithinWhatTheCallerMaySee() {
        TestOrder work = TestOrder.accepted(events, 3);
        List<String> visits = work.planned(0, 2, 4);
        String path = "/api/v1/visits?workOrderId=" + work.id();

        Map<String, Object> page = RestApi.as(work.self())
                .get(path + "&status=PLANNED&limit=2")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("next", notNullValue())
                .extract()
                .as(new io.restassured.common.mapper.TypeRef<>() {});
        RestApi.as(work.self())
                .queryParam("cursor", page.get("next"))
                .get(path + "&limit=2")
                .then()
                .statusCode(200)
                .body("items.id", contains(visits.stream().sorted().toList().getLast()));
        RestApi.as(TestOrder.officer()).get(path).then().body("items", hasSize(3));
        RestApi.as(TestTokens.as("coordinator").org("ANOTHER")).get(path).then().body("items", hasSize(0));
        RestApi.as(TestTokens.as("county-officer").area("652302"))
                .get(path)
                .then()
                .body("items", hasSize(0));
        RestApi.as(TestTokens.as("coordinator").org("ANOTHER"))
                .get("/api/v1/visits/" + visits.getFirst())
                .then()
                .statusCode(404);
        RestApi.as(work.self()).get("/api/v1/visits?state=PLANNED").then().statusCode(400);
    }
}
