// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;

/** A proof method needs its proof: a position, the code of the place, a call, or a reason. */
@QuarkusTest
class ProofPartsQuarkusTest {

    @Inject
    TestEvents events;

    @Inject
    TestClock clock;

    private Instant noon;
    private TestOrder work;
    private String visit;

    /** At noon the code of today is the only one that is valid. */
    @BeforeEach
    void aVisitOfAnHourEndsAtNoon() {
        noon = Zones.startOf(Zones.dayOf(Instant.now())).plus(Duration.ofHours(12));
        clock.set(noon);
        work = TestOrder.accepted(events, 1);
        Map<String, Object> plan = TestOrder.plan(0);
        plan.put("plannedFrom", noon.minus(Duration.ofHours(1)).toString());
        plan.put("plannedTo", noon.toString());
        visit = work.schedule(work.self(), List.of(plan))
                .then()
                .statusCode(200)
                .extract()
                .path("visits[0].id");
    }

    @Test
    void aPositionIsRequiredUnlessTheReasonIsStated() {
        attend("check-in", Map.of("method", "GPS")).statusCode(422).body("violations[0].field", equalTo("location"));
        attend("check-in", Map.of("method", "GPS", "exceptionReason", "室内无信号")).statusCode(200);

        attend("check-out", Map.of("method", "GPS", "exceptionReason", "室内无信号"))
                .statusCode(200)
                .body("status", equalTo("IN_REVIEW"))
                .body("exceptions", contains("CHECK_IN_WITHOUT_PLACE", "CHECK_OUT_WITHOUT_PLACE"));
    }

    @Test
    void aCodeIsRequiredUnlessTheReasonIsStated() {
        attend("check-in", Map.of("method", "QR")).statusCode(422).body("violations[0].field", equalTo("code"));
        attend("check-in", Map.of("method", "QR", "exceptionReason", "二维码破损")).statusCode(200);
    }

    @Test
    void theCodeOfThePlaceProvesTheVisit() {
        String code = placeCode(work).statusCode(200).extract().path("code");
        attend("check-in", Map.of("method", "QR", "code", code)).statusCode(200);

        attend("check-out", Map.of("method", "QR", "code", code.toLowerCase(Locale.ROOT)))
                .statusCode(200)
                .body("status", equalTo("VERIFIED"))
                .body("exceptions", hasSize(0));
    }

    @Test
    void theCodeOfAnotherPlaceIsAnException() {
        String code = placeCode(TestOrder.accepted(events, 1)).extract().path("code");
        attend("check-in", Map.of("method", "QR", "code", code)).statusCode(200);

        attend("check-out", Map.of("method", "QR", "code", code))
                .body("status", equalTo("IN_REVIEW"))
                .body("exceptions", contains("CHECK_IN_CODE_INVALID", "CHECK_OUT_CODE_INVALID"));
    }

    @Test
    void theCodeOfAnotherDayIsAnException() {
        String tomorrow = RestApi.as(work.coordinator())
                .queryParam("day", Zones.dayOf(noon).plusDays(1).toString())
                .get("/api/v1/work-orders/%s/place-code".formatted(work.id()))
                .then()
                .statusCode(200)
                .extract()
                .path("code");
        attend("check-in", Map.of("method", "QR", "code", tomorrow)).statusCode(200);

        attend("check-out", Map.of("method", "QR", "code", tomorrow))
                .body("exceptions", contains("CHECK_IN_CODE_INVALID", "CHECK_OUT_CODE_INVALID"));
    }

    @Test
    void aCallWithoutAReferenceIsAnException() {
        attend("check-in", Map.of("method", "PHONE", "location", near())).statusCode(200);

        attend("check-out", Map.of("method", "PHONE", "location", near(), "callReference", "0994-17"))
                .body("status", equalTo("IN_REVIEW"))
                .body("exceptions", contains("CHECK_IN_CALL_UNPROVEN"));
    }

    @Test
    void theWorkerDoesNotReadTheCode() {
        RestApi.get(work.self(), "/api/v1/work-orders/%s/place-code".formatted(work.id()))
                .then()
                .statusCode(403);
        RestApi.get(
                        TestTokens.as("coordinator").org("ANOTHER"),
                        "/api/v1/work-orders/%s/place-code".formatted(work.id()))
                .then()
                .statusCode(404);
    }

    @Test
    void eachIssueOfACodeIsAudited() {
        placeCode(work).statusCode(200).header("Cache-Control", "no-store");

        assertThat(DatabaseRows.count(
                        "select count(*) from audit_entry where action = 'PLACE_CODE_ISSUED' and subject_id = ?",
                        work.id()))
                .isOne();
    }

    @Test
    void codesAreIssuedForAWeek() {
        RestApi.as(work.coordinator())
                .queryParam("day", Zones.dayOf(noon).plusDays(8).toString())
                .get("/api/v1/work-orders/%s/place-code".formatted(work.id()))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("day"));
    }

    private static Map<String, ?> near() {
        return Map.of("latitude", 44.012, "longitude", 87.309, "accuracyMetres", 12, "system", "WGS84");
    }

    private static ValidatableResponse placeCode(TestOrder of) {
        return RestApi.get(of.coordinator(), "/api/v1/work-orders/%s/place-code".formatted(of.id()))
                .then();
    }

    private ValidatableResponse attend(String step, Map<String, ?> proof) {
        Instant at = step.equals("check-in") ? noon.minus(Duration.ofHours(1)) : noon;
        Map<String, Object> body = new HashMap<>(proof);
        body.put("offline", false);
        body.put("occurredAt", at.toString());
        return work.visit(work.self(), visit, step, body).then();
    }
}
