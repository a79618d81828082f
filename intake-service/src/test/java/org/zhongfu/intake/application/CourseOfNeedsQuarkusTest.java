// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.intake.need.NeedFactEvents;
import org.zhongfu.intake.need.ServedNeed;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.testkit.TestTokens;

/** The progress of an application goes on with its needs, to their end. */
@QuarkusTest
class CourseOfNeedsQuarkusTest {

    private static final TestTokens AGENCY =
            TestTokens.as("agency").area("652301").org("CANLIAN").sub("agency user");

    @Inject
    NeedFactEvents events;

    private String receipt;
    private String code;
    private String application;
    private String person;

    @Test
    void anAcceptedApplicationIsBeingAssessed() {
        accepted();

        progress()
                .body("status", equalTo("ACCEPTED"))
                .body("needs", hasSize(0))
                .body("whatHappensThen", equalTo("正在评估您的情况，随后登记并确认需求。"));
    }

    @Test
    void aRegisteredNeedIsToBeConfirmed() {
        accepted();
        IntakeApi.registerNeed(needBody());

        need().body("needs[0].stage", equalTo("REGISTERED")).body("needs[0].serviceLabel", equalTo("上门做饭"));
    }

    @Test
    void aConfirmedNeedIsBeingMatched() {
        confirmed();

        need().body("needs[0].stage", equalTo("MATCHING"));
    }

    @Test
    void aNeedWithoutAProviderWaits() {
        events.deliver(new ServedNeed(confirmed()).waitlisted());

        need().body("needs[0].stage", equalTo("WAITING"));
    }

    @Test
    void anOfferIsShownWithoutTheProvider() {
        events.deliver(new ServedNeed(confirmed()).offered());

        String body =
                need().body("needs[0].stage", equalTo("OFFERED")).extract().asString();
        assertThat(body).doesNotContain("HUITONG");
    }

    @Test
    void theDayOfTheNextVisitIsShownWithoutTheWorker() {
        ServedNeed order = new ServedNeed(confirmed());
        Instant from = TestClock.now().plus(Duration.ofDays(2));
        events.deliver(order.created(4));
        events.deliver(order.accepted());
        events.deliver(order.planned(UUID.randomUUID(), from.plus(Duration.ofDays(3))));
        events.deliver(order.planned(UUID.randomUUID(), from));

        need().body("needs[0].stage", equalTo("ORDER_ACCEPTED"))
                .body("needs[0].nextVisitOn", equalTo(Zones.dayOf(from).toString()));
    }

    @Test
    void theUnitsDeliveredSoFarAreShown() {
        ServedNeed order = new ServedNeed(confirmed());
        events.deliver(order.created(4));
        events.deliver(order.accepted());
        events.deliver(order.started());
        events.deliver(order.verified(UUID.randomUUID()));

        need().body("needs[0].stage", equalTo("IN_SERVICE"))
                .body("needs[0].unitsNeeded", equalTo(4))
                .body("needs[0].unitsDelivered", equalTo(1))
                .body("needs[0].nextVisitOn", nullValue());
    }

    @Test
    void aMetNeedIsClosedWithItsResult() {
        events.deliver(new ServedNeed(confirmed()).closedWith(4, 4));

        need().body("needs[0].stage", equalTo("CLOSED"))
                .body("needs[0].outcome", equalTo("MET"))
                .body("needs[0].outcomeLabel", equalTo("已满足"))
                .body(
                        "needs[0].steps.stage",
                        contains(
                                "REGISTERED",
                                "PROVIDER_ACCEPTED",
                                "ORDER_ACCEPTED",
                                "IN_SERVICE",
                                "DELIVERED",
                                "RETURN_VISITED",
                                "CLOSED"));
    }

    @Test
    void anUndecidedRestIsSaidInPlainWords() {
        events.deliver(new ServedNeed(confirmed()).closedWith(3, 4));

        need().body("needs[0].stage", equalTo("REST_TO_DECIDE"))
                .body("needs[0].outcome", equalTo("PARTLY_MET"))
                .body("needs[0].whatHappensThen", containsString("转介"));
    }

    @Test
    void theAgencyThatSentTheApplicationReadsItsProgress() {
        application = RestApi.as(AGENCY)
                .body(agencyBody())
                .post("/api/v1/applications")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        RestApi.as(AGENCY)
                .header("Accept-Language", "zh-CN")
                .get("/api/v1/applications/{id}/progress", application)
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("whatHappensThen", containsString("核对材料"));
    }

    @Test
    void anotherAgencyDoesNotReadIt() {
        theAgencyThatSentTheApplicationReadsItsProgress();

        RestApi.as(TestTokens.as("agency").area("652301").org("WEIJIAN").sub("other agency user"))
                .get("/api/v1/applications/{id}/progress", application)
                .then()
                .statusCode(404);
    }

    private ValidatableResponse need() {
        return progress().body("needs", hasSize(1));
    }

    private ValidatableResponse progress() {
        return RestApi.anonymous()
                .header("Accept-Language", "zh-CN")
                .queryParam("receipt", receipt)
                .queryParam("code", code)
                .get("/api/v1/public/applications/progress")
                .then()
                .statusCode(200);
    }

    private String confirmed() {
        accepted();
        return IntakeApi.confirmNeed(needBody());
    }

    private Map<String, Object> needBody() {
        Map<String, Object> body = IntakeApi.needBody(person);
        body.put("applicationId", application);
        return body;
    }

    private void accepted() {
        ExtractableResponse<Response> submitted = RestApi.anonymous()
                .body(IntakeApi.applicationBody(IntakeApi.newIdNumber("19520307")))
                .post("/api/v1/applications")
                .then()
                .statusCode(201)
                .extract();
        receipt = submitted.path("receipt");
        code = submitted.path("queryCode");
        application = submitted.path("id");
        IntakeApi.decide(IntakeApi.PREFECTURE_OFFICER, application, "reception", 1, Map.of())
                .then()
                .statusCode(200);
        person = IntakeApi.decide(IntakeApi.OFFICER, application, "acceptance", 2, Map.of())
                .then()
                .statusCode(200)
                .extract()
                .path("personId");
    }

    private static Map<String, Object> agencyBody() {
        Map<String, Object> body = new HashMap<>(IntakeApi.applicationBody());
        body.put("channel", "AGENCY");
        return body;
    }
}
