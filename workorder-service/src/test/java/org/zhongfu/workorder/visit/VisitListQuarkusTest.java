// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
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
    void aListContinuesAtItsCursor() {
        TestOrder work = TestOrder.accepted(events, 3);
        List<String> visits = work.planned(0, 2, 4);
        String cursor = RestApi.as(work.self())
                .get(path(work) + "&status=PLANNED&limit=2")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .extract()
                .path("next");

        RestApi.as(work.self())
                .queryParam("cursor", cursor)
                .get(path(work) + "&status=PLANNED&limit=1")
                .then()
                .statusCode(200)
                .body("items.id", contains(visits.stream().sorted().toList().getLast()));
    }

    static Stream<Arguments> readers() {
        return Stream.of(
                Arguments.of(TestOrder.officer(), 3),
                Arguments.of(TestTokens.as("coordinator").org("ANOTHER"), 0),
                Arguments.of(TestTokens.as("county-officer").area("652302"), 0));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void visitsAreListedWithinWhatTheCallerMaySee(TestTokens caller, int seen) {
        TestOrder work = TestOrder.accepted(events, 3);
        work.planned(0, 2, 4);

        RestApi.as(caller).get(path(work)).then().body("items", hasSize(seen));
    }

    @Test
    void aVisitOfAnotherProviderIsNotFound() {
        String visit = TestOrder.accepted(events, 1).planned(0).getFirst();

        RestApi.get(TestTokens.as("coordinator").org("ANOTHER"), "/api/v1/visits/" + visit)
                .then()
                .statusCode(404);
    }

    @Test
    void anUnknownFilterIsRefused() {
        RestApi.get(TestOrder.officer(), "/api/v1/visits?state=PLANNED").then().statusCode(400);
    }

    private static String path(TestOrder work) {
        return "/api/v1/visits?workOrderId=" + work.id();
    }
}
