// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhongfu.matching.MatchingApi;
import org.zhongfu.matching.ServiceChangeApi;
import org.zhongfu.matching.TestServiceLists;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;

/** A change of the list, its rules and guides holds once a second officer has approved it. */
@QuarkusTest
class ServiceChangeQuarkusTest {

    private final String code = ServiceChangeApi.newCode();

    @Test
    void aProposedServiceIsNotInTheListYet() {
        ServiceChangeApi.propose(ServiceChangeApi.adding(code))
                .statusCode(201)
                .body("status", equalTo("PROPOSED"))
                .body("listVersion", nullValue());

        RestApi.anonymous().get("/api/v1/service-items").then().body("items.code", not(hasItem(code)));
    }

    @Test
    void aProposedChangeIsRead() {
        String id = ServiceChangeApi.proposed(ServiceChangeApi.adding(code));

        RestApi.get(ServiceChangeApi.SECOND_OFFICER, "/api/v1/service-changes/{id}", id)
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("status", equalTo("PROPOSED"));
    }

    @Test
    void anApprovedServiceIsInTheListWithItsGuideAndRule() {
        String id = ServiceChangeApi.proposed(ServiceChangeApi.adding(code));

        int version = ServiceChangeApi.decide(ServiceChangeApi.SECOND_OFFICER, id, "approval")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("APPROVED"))
                .extract()
                .path("listVersion");

        RestApi.anonymous()
                .get("/api/v1/service-items/{code}", code)
                .then()
                .statusCode(200)
                .body("item.terms.nameZh", equalTo("上门助浴"))
                .body("item.terms.priceTerms.maxPrice", equalTo("80.00"));
        RestApi.anonymous()
                .get("/api/v1/service-items/{code}/guide", code)
                .then()
                .statusCode(200)
                .body("source", equalTo("州民政局〔2026〕12号"))
                .body("steps.code", contains("CHECK_WATER"));
        RestApi.as(MatchingApi.OFFICER)
                .get("/api/v1/eligibility-rules?service={code}", code)
                .then()
                .statusCode(200)
                .body("items.version", contains(1))
                .body("items[0].source", equalTo("州民政局〔2026〕12号"));
        String list = DatabaseRows.texts("select id from service_list where version = ?", version)
                .getFirst();
        assertThat(DatabaseRows.events("zhongfu.catalog.v1", list))
                .singleElement()
                .satisfies(event -> assertThat(event.name()).isEqualTo("ServiceListPublished"))
                .satisfies(event ->
                        assertThat(event.payload().path("services").toString()).contains(code, "Bathing aid"));
    }

    @Test
    void whoProposedAChangeDoesNotApproveIt() {
        String id = ServiceChangeApi.proposed(ServiceChangeApi.adding(code));

        ServiceChangeApi.decide(MatchingApi.PREFECTURE_OFFICER, id, "approval")
                .then()
                .statusCode(403)
                .body("fourEyesRule", equalTo("SERVICE_CHANGE_APPROVAL"));
    }

    @Test
    void whoProposedAChangeTakesItBack() {
        String id = ServiceChangeApi.proposed(ServiceChangeApi.adding(code));

        ServiceChangeApi.decide(MatchingApi.PREFECTURE_OFFICER, id, "rejection")
                .then()
                .statusCode(200)
                .body("status", equalTo("REJECTED"));
    }

    @Test
    void aDecidedChangeIsNotDecidedAgain() {
        String id = ServiceChangeApi.proposed(ServiceChangeApi.adding(code));
        RestApi.done(ServiceChangeApi.decide(MatchingApi.PREFECTURE_OFFICER, id, "rejection"));

        RestApi.transition(ServiceChangeApi.SECOND_OFFICER, "/api/v1/service-changes/{id}/approval", 2, Map.of(), id)
                .then()
                .statusCode(409);
    }

    @Test
    void theOtherServicesOfTheListStayAsTheyWere() {
        ServiceChangeApi.carryOut(ServiceChangeApi.adding(code));

        RestApi.anonymous()
                .get("/api/v1/service-items")
                .then()
                .body("items.code", hasItem("HOME_COOKING"))
                .body("items.find { it.code == 'MEDICAL_ESCORT' }.shape", equalTo("ESCORT"));
    }

    @Test
    void aNewGuideRaisesTheVersionOfTheGuideInTheList() {
        ServiceChangeApi.carryOut(ServiceChangeApi.adding(code));

        ServiceChangeApi.carryOut(ServiceChangeApi.body(Map.of("guides", List.of(ServiceChangeApi.guide(code)))));

        RestApi.anonymous().get("/api/v1/service-items/{code}", code).then().body("item.guideVersion", equalTo(2));
    }

    @Test
    void aServiceOfABureauHasBothNames() {
        Map<String, Object> item = ServiceChangeApi.bathing(code);
        item.put("terms", Map.of("nameZh", "上门助浴"));

        ServiceChangeApi.propose(ServiceChangeApi.body(Map.of("items", List.of(item))))
                .statusCode(422)
                .body("violations[0].message", containsString("nameEn"));
    }

    @Test
    void aRuleIsForAServiceOfTheList() {
        ServiceChangeApi.propose(
                        ServiceChangeApi.body(Map.of("rules", List.of(ServiceChangeApi.ruleForElders("NO_SUCH_ITEM")))))
                .statusCode(422)
                .body("violations[0].field", equalTo("content.rules"));
    }

    @Test
    void aGuideIsForAServiceOfTheList() {
        ServiceChangeApi.propose(
                        ServiceChangeApi.body(Map.of("guides", List.of(ServiceChangeApi.guide("NO_SUCH_ITEM")))))
                .statusCode(422)
                .body("violations[0].field", equalTo("content.guides"));
    }

    @Test
    void aChangeDoesNotHoldInThePast() {
        Map<String, Object> body = ServiceChangeApi.adding(code);
        body.put("validFrom", "2026-01-01");

        ServiceChangeApi.propose(body).statusCode(422).body("violations[0].field", equalTo("validFrom"));
    }

    @Test
    void aChangeChangesSomething() {
        ServiceChangeApi.propose(ServiceChangeApi.body(Map.of()))
                .statusCode(422)
                .body("violations[0].field", equalTo("content"));
    }

    @Test
    void aShapeIsCountedInItsUnits() {
        Map<String, Object> item = new HashMap<>(TestServiceLists.shaped(code, "STAY", "VISIT"));
        item.put("terms", Map.of("nameZh", "托养", "nameEn", "Stay"));

        ServiceChangeApi.propose(ServiceChangeApi.body(Map.of("items", List.of(item))))
                .statusCode(422)
                .body("violations[0].field", equalTo("items"));
    }

    @Test
    void onlyThePrefectureProposes() {
        RestApi.as(MatchingApi.OFFICER)
                .body(ServiceChangeApi.adding(code))
                .post("/api/v1/service-changes")
                .then()
                .statusCode(403);
    }

    @Test
    void changesAreListedByState() {
        ServiceChangeApi.carryOut(ServiceChangeApi.adding(code));
        ServiceChangeApi.proposed(ServiceChangeApi.adding(ServiceChangeApi.newCode()));

        RestApi.as(MatchingApi.OFFICER)
                .get("/api/v1/service-changes?status=APPROVED")
                .then()
                .statusCode(200)
                .body("items.status", not(empty()))
                .body("items.status", everyItem(equalTo("APPROVED")));
    }

    @Test
    void anUnknownChangeIsNotFound() {
        RestApi.as(MatchingApi.OFFICER)
                .get("/api/v1/service-changes/{id}", UUID.randomUUID())
                .then()
                .statusCode(404);
    }
}
