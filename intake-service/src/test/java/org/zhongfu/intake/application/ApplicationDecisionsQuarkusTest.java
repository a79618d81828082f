// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.PostgresResource;
import org.zhongfu.testkit.Rows;
import org.zhongfu.testkit.TestTokens;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ApplicationDecisionsQuarkusTest {

    @Test
    void aRejectionCarriesItsReasonAndHowToAppeal() {
        String id = IntakeApi.received();

        IntakeApi.step(IntakeApi.OFFICER, id, "rejection", 2, Map.of("reasonCode", "NOT_ELIGIBLE", "reason", "收入超过标准"))
                .then()
                .statusCode(200)
                .body("status", equalTo("REJECTED"))
                .body("reason", equalTo("收入超过标准"))
                .body("appeal.withinDays", equalTo(60))
                .body("appeal.text", containsString("reconsideration"));
        IntakeApi.as(IntakeApi.OFFICER)
                .header("Accept-Language", "zh-CN")
                .get("/api/v1/applications/{id}", id)
                .then()
                .statusCode(200)
                .body("statusLabel", equalTo("不予受理"))
                .body("appeal.text", containsString("行政复议"));
        assertThat(Rows.events("zhongfu.intake.v1", id)
                        .getLast()
                        .payload()
                        .path("reasonCode")
                        .asText())
                .isEqualTo("NOT_ELIGIBLE");
    }

    @Test
    void whatComesBackForCompletionCanBeHandedInAgain() {
        String id = IntakeApi.received();

        IntakeApi.step(IntakeApi.OFFICER, id, "return", 2, Map.of("reason", "请补充地址"))
                .then()
                .statusCode(200)
                .body("status", equalTo("RETURNED"))
                .body("reasonCode", equalTo("INCOMPLETE"));
        IntakeApi.step(
                        IntakeApi.OFFICER,
                        id,
                        "resubmission",
                        3,
                        Map.of("address", "北京南路 2 号", "requestedItems", List.of("HOME_CLEANING")))
                .then()
                .statusCode(200)
                .header("ETag", "\"4\"")
                .body("status", equalTo("SUBMITTED"))
                .body("reason", nullValue())
                .body("requestedItems", equalTo(List.of("HOME_CLEANING")));
        assertThat(Rows.told("zhongfu.intake.v1", id))
                .containsExactly(
                        "ApplicationSubmitted", "ApplicationReceived", "ApplicationReturned", "ApplicationResubmitted");
    }

    @Test
    void anApplicantTakesBackWhatIsTheirsAndNobodyElses() {
        TestTokens applicant = TestTokens.as("applicant").sub(UUID.randomUUID());
        String id = IntakeApi.as(applicant)
                .body(IntakeApi.application())
                .post("/api/v1/applications")
                .then()
                .statusCode(201)
                .body("applicant.name", equalTo("王小兰"))
                .extract()
                .path("id");

        IntakeApi.step(TestTokens.as("applicant").sub(UUID.randomUUID()), id, "withdrawal", 1, Map.of())
                .then()
                .statusCode(404);
        IntakeApi.step(applicant, id, "withdrawal", 1, Map.of("reason", "不再需要"))
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
    }

    @Test
    void anIllegalMoveNamesTheStateAndWhatItAllows() {
        String id = IntakeApi.received();
        long before = Rows.told("zhongfu.intake.v1", id).size();

        IntakeApi.step(IntakeApi.OFFICER, id, "resubmission", 2, Map.of())
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", endsWith("/illegal-move"))
                .body("detail", containsString("RECEIVED"))
                .body("allowed", containsInAnyOrder("ACCEPTED", "RETURNED", "REJECTED", "WITHDRAWN"));
        assertThat(Rows.told("zhongfu.intake.v1", id)).hasSize((int) before);
    }

    @Test
    void aStaleOrMissingEntityTagChangesNothing() {
        String id = IntakeApi.received();

        IntakeApi.step(IntakeApi.OFFICER, id, "withdrawal", 1, Map.of()).then().statusCode(412);
        IntakeApi.as(IntakeApi.OFFICER)
                .body(Map.of())
                .post("/api/v1/applications/{id}/withdrawal", id)
                .then()
                .statusCode(428);
        IntakeApi.as(IntakeApi.OFFICER)
                .header("If-Match", "2")
                .body(Map.of())
                .post("/api/v1/applications/{id}/withdrawal", id)
                .then()
                .statusCode(400);
        assertThat(Rows.told("zhongfu.intake.v1", id)).hasSize(2);
    }

    @Test
    void anotherAreasApplicationLooksLikeNone() {
        String id = IntakeApi.received();

        IntakeApi.as(IntakeApi.NEIGHBOUR)
                .get("/api/v1/applications/{id}", id)
                .then()
                .statusCode(404);
        IntakeApi.step(IntakeApi.NEIGHBOUR, id, "withdrawal", 2, Map.of())
                .then()
                .statusCode(404);
        IntakeApi.as(IntakeApi.NEIGHBOUR)
                .queryParam("limit", 200)
                .get("/api/v1/applications")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(id)));
        IntakeApi.as(IntakeApi.PREFECTURE)
                .get("/api/v1/applications/{id}", id)
                .then()
                .statusCode(200);
        IntakeApi.as(TestTokens.as("county-officer"))
                .get("/api/v1/applications/{id}", id)
                .then()
                .statusCode(404);
    }

    @Test
    void decisionsNeedATokenAndTheRightRole() {
        String id = IntakeApi.received();

        IntakeApi.json()
                .header("If-Match", "\"2\"")
                .body(Map.of())
                .post("/api/v1/applications/{id}/withdrawal", id)
                .then()
                .statusCode(401);
        IntakeApi.step(IntakeApi.OFFICER.expired(), id, "withdrawal", 2, Map.of())
                .then()
                .statusCode(401);
        IntakeApi.step(IntakeApi.OFFICER.audience("other"), id, "withdrawal", 2, Map.of())
                .then()
                .statusCode(401);
        IntakeApi.step(IntakeApi.OFFICER.signedByStranger(), id, "withdrawal", 2, Map.of())
                .then()
                .statusCode(401);
        IntakeApi.step(TestTokens.as("social-worker").area("652301"), id, "reception", 2, Map.of())
                .then()
                .statusCode(403);
        assertThat(Rows.told("zhongfu.intake.v1", id)).hasSize(2);
    }

    @Test
    void staffWhoNeedNotKnowSeeMaskedNamesAndNoDescription() {
        String id = IntakeApi.received();

        IntakeApi.as(TestTokens.as("social-worker").area("652301"))
                .get("/api/v1/applications/{id}", id)
                .then()
                .statusCode(200)
                .body("applicant.name", equalTo("王某兰"))
                .body("description", nullValue());
        IntakeApi.as(TestTokens.as("community-agent").area("652301"))
                .get("/api/v1/applications/{id}", id)
                .then()
                .body("applicant.name", equalTo("王小兰"))
                .body("description", equalTo("独居，行动不便"));
    }

    @Test
    void acceptanceNeedsExactlyOnePerson() {
        String id = IntakeApi.received();
        Map<String, Object> both = new HashMap<>();
        both.put("personId", IntakeApi.registered("19520307"));
        both.put("person", IntakeApi.person(IntakeApi.idNumber("19520307")));

        IntakeApi.step(IntakeApi.OFFICER, id, "acceptance", 2, both).then().statusCode(400);
        IntakeApi.step(IntakeApi.OFFICER, id, "acceptance", 2, Map.of()).then().statusCode(400);
        IntakeApi.step(IntakeApi.OFFICER, id, "acceptance", 2, Map.of("personId", UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("personId"));
        IntakeApi.step(IntakeApi.OFFICER, id, "acceptance", 2, Map.of("personId", both.get("personId")))
                .then()
                .statusCode(200)
                .body("personId", equalTo(both.get("personId")));
    }

    @Test
    void aPersonWhoHasAFileIsBoundToItAndKeepsWhatItSays() {
        String number = IntakeApi.idNumber("19520307");
        String known = IntakeApi.as(IntakeApi.OFFICER)
                .body(IntakeApi.person(number))
                .post("/api/v1/persons")
                .then()
                .extract()
                .path("id");

        IntakeApi.step(
                        IntakeApi.OFFICER,
                        IntakeApi.received(),
                        "acceptance",
                        2,
                        Map.of("person", IntakeApi.person(number)))
                .then()
                .statusCode(200)
                .body("personId", equalTo(known));
        assertThat(Rows.told("zhongfu.intake.v1", known)).containsExactly("PersonRegistered");
    }

    @Test
    void aFileKeptInAnotherAreaIsNotTakenOver() {
        String number = IntakeApi.idNumber("19520307");
        IntakeApi.as(IntakeApi.OFFICER)
                .body(IntakeApi.person(number))
                .post("/api/v1/persons")
                .then()
                .statusCode(201);
        Map<String, Object> application = IntakeApi.application();
        application.put("areaCode", "652302");
        Map<String, Object> person = IntakeApi.person(number);
        person.put("areaCode", "652302");

        IntakeApi.step(IntakeApi.NEIGHBOUR, IntakeApi.received(application), "acceptance", 2, Map.of("person", person))
                .then()
                .statusCode(409)
                .body("detail", not(containsString(number)));
    }

    @Test
    void listsGoOnFromTheirCursorWithoutSkippingOrRepeating() {
        String first = IntakeApi.received();
        String second = IntakeApi.received();
        String cursor = null;
        List<String> seen = new ArrayList<>();
        do {
            var request = IntakeApi.as(IntakeApi.PREFECTURE)
                    .queryParam("limit", 3)
                    .queryParam("status", "RECEIVED")
                    .queryParam("area", "652301");
            var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get("/api/v1/applications")
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.path("items.id"));
            cursor = page.path("next");
        } while (cursor != null);

        assertThat(seen).contains(first, second).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void progressNamesNobodyAndTellsAWrongCodeLikeAnUnknownReceipt() {
        var handedIn = IntakeApi.json()
                .body(IntakeApi.application())
                .post("/api/v1/applications")
                .then()
                .statusCode(201)
                .extract();
        String receipt = handedIn.path("receipt");

        String unknown = progress("ZF-20241012-22222222", "22222222")
                .then()
                .statusCode(404)
                .extract()
                .path("detail");
        progress(receipt, "22222222").then().statusCode(404).body("detail", equalTo(unknown));
        String body = progress(receipt, handedIn.path("queryCode"))
                .then()
                .statusCode(200)
                .body("steps", hasSize(1))
                .extract()
                .asString();
        assertThat(body).doesNotContain("王").doesNotContain("1999").doesNotContain("延安");
        IntakeApi.json().get("/api/v1/public/applications/progress").then().statusCode(400);
    }

    @Test
    void afterTenWrongCodesEvenTheRightOneHasToWait() {
        var handedIn = IntakeApi.json()
                .body(IntakeApi.application())
                .post("/api/v1/applications")
                .then()
                .statusCode(201)
                .extract();
        String receipt = handedIn.path("receipt");
        String code = handedIn.path("queryCode");
        for (int i = 0; i < 20; i++) {
            progress(receipt, code).then().statusCode(200);
        }
        for (int i = 0; i < 10; i++) {
            progress(receipt, "22222222").then().statusCode(404);
        }

        String wait = progress(receipt, code).then().statusCode(429).extract().header("Retry-After");
        assertThat(Integer.parseInt(wait)).isBetween(3_500, 3_600);
    }

    private static Response progress(String receipt, String code) {
        return IntakeApi.json()
                .queryParam("receipt", receipt)
                .queryParam("code", code)
                .get("/api/v1/public/applications/progress");
    }
}
