// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.need;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.intake.access.ServingDelivery;
import org.zhongfu.intake.access.ServingEvents;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Numbers of persons in free text: a warning to the writer, masked for those who read names masked. */
@QuarkusTest
class FreeTextQuarkusTest {

    private static final String REASON = "请联系其女 138 1234 5678";
    private static final String MASKED = "请联系其女 " + "*".repeat(13);

    @Inject
    ServingDelivery delivery;

    @Test
    void theWriterIsWarnedAndTheTextIsKept() {
        String need = IntakeApi.registerNeed(IntakeApi.registerPerson("19520307"));

        IntakeApi.decideNeed(IntakeApi.OFFICER, need, "withdrawal", 1, Map.of("reason", REASON))
                .then()
                .statusCode(200)
                .header("Personal-Numbers-Found", equalTo("reason=MOBILE_NUMBER"))
                .body("reason", equalTo(REASON));
    }

    @Test
    void aTextWithoutNumbersIsNotWarnedOf() {
        String need = IntakeApi.registerNeed(IntakeApi.registerPerson("19520307"));

        IntakeApi.decideNeed(IntakeApi.OFFICER, need, "withdrawal", 1, Map.of("reason", "2026-01-05 起住院，共 30 天"))
                .then()
                .statusCode(200)
                .header("Personal-Numbers-Found", nullValue());
    }

    @Test
    void aValueOfAPatchIsSearchedToo() {
        RestApi.as(IntakeApi.OFFICER)
                .header("If-Match", "\"1\"")
                .body(Map.of("address", "延安北路 1 号，身份证 652301195203070024"))
                .patch("/api/v1/persons/{id}", IntakeApi.registerPerson("19520307"))
                .then()
                .statusCode(200)
                .header("Personal-Numbers-Found", equalTo("address=ID_NUMBER"));
    }

    @Test
    void officersReadTheNumber() {
        RestApi.get(IntakeApi.OFFICER, "/api/v1/needs/{id}", withdrawn(IntakeApi.registerPerson("19520307")))
                .then()
                .statusCode(200)
                .body("reason", equalTo(REASON));
    }

    @Test
    void workersReadStars() {
        String person = IntakeApi.registerPerson("19520307");
        ServingEvents serving = delivery.deliver(ServingEvents.accepted(
                person, IntakeApi.registerNeed(person), UUID.randomUUID().toString()));
        String need = withdrawn(person, "HOME_CLEANING");

        RestApi.get(serving.worker(), "/api/v1/needs/{id}", need)
                .then()
                .statusCode(200)
                .body("reason", equalTo(MASKED));
    }

    @Test
    void workersReadStarsInTheIssuerOfEvidence() {
        String person = IntakeApi.registerPerson("19520307");
        IntakeApi.addEvidence(
                person, Map.of("type", "MEDICAL_EVIDENCE", "validFrom", "2024-01-01", "issuer", "州医院 138 1234 5678"));
        ServingEvents serving = delivery.deliver(ServingEvents.accepted(
                person, IntakeApi.registerNeed(person), UUID.randomUUID().toString()));

        RestApi.get(serving.worker(), "/api/v1/persons/{id}/evidence", person)
                .then()
                .statusCode(200)
                .body("items[0].issuer", equalTo("州医院 " + "*".repeat(13)));
    }

    @Test
    void theProgressShowsStars() {
        var receipt = RestApi.anonymous()
                .body(IntakeApi.applicationBody())
                .post("/api/v1/applications")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        String id = receipt.getString("id");
        IntakeApi.decide(IntakeApi.PREFECTURE_OFFICER, id, "reception", 1, Map.of());
        IntakeApi.decide(IntakeApi.PREFECTURE_OFFICER, id, "return", 2, Map.of("reason", REASON));

        RestApi.anonymous()
                .queryParam("receipt", receipt.getString("receipt"))
                .queryParam("code", receipt.getString("queryCode"))
                .get("/api/v1/public/applications/progress")
                .then()
                .statusCode(200)
                .body("reason", equalTo(MASKED));
    }

    @Test
    void anAgencyReadsStarsInTheReasonOfItsApplication() {
        TestTokens agency =
                TestTokens.as("agency").area("652301").org(UUID.randomUUID().toString());
        String id = RestApi.created(agency, "/api/v1/applications", IntakeApi.applicationBody());
        IntakeApi.decide(IntakeApi.OFFICER, id, "reception", 1, Map.of());
        IntakeApi.decide(IntakeApi.OFFICER, id, "return", 2, Map.of("reason", REASON));

        RestApi.get(agency, "/api/v1/applications/{id}", id)
                .then()
                .statusCode(200)
                .body("reason", equalTo(MASKED));
    }

    private static String withdrawn(String person) {
        return withdrawn(person, "HOME_COOKING");
    }

    private static String withdrawn(String person, String item) {
        Map<String, Object> body = IntakeApi.needBody(person);
        body.put("serviceItem", item);
        String need = IntakeApi.registerNeed(body);
        IntakeApi.decideNeed(IntakeApi.OFFICER, need, "withdrawal", 1, Map.of("reason", REASON))
                .then()
                .statusCode(200);
        return need;
    }
}
