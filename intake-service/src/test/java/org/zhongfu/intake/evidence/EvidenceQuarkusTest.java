// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.Concurrently;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

@QuarkusTest
class EvidenceQuarkusTest {

    @Test
    void groupsFollowFromEvidenceAndArePublishedWithTheFacts() {
        String id = IntakeApi.registerPerson("19520307");

        add(IntakeApi.OFFICER, id, confirmation("MINIMUM_LIVING"))
                .statusCode(201)
                .body("version", equalTo(1));
        add(IntakeApi.OFFICER, id, confirmation("SPECIAL_HARDSHIP")).statusCode(201);

        RestApi.as(IntakeApi.OFFICER)
                .get("/api/v1/persons/{id}", id)
                .then()
                .header("ETag", "\"3\"")
                .body("groups.code", equalTo(List.of("SPECIAL_HARDSHIP", "LOW_INCOME")))
                .body("groups.primary", equalTo(List.of(true, false)));
        assertThat(DatabaseRows.eventNames("zhongfu.intake.v1", id))
                .containsExactly("PersonRegistered", "PersonChanged", "PersonChanged");
        JsonNode facts = DatabaseRows.events("zhongfu.facts.v1", id).getLast().payload();
        assertThat(DatabaseRows.events("zhongfu.facts.v1", id))
                .extracting(DatabaseRows.Event::version)
                .containsExactly(1L, 2L, 3L);
        assertThat(facts.path("groups").path(0).path("code").asText()).isEqualTo("SPECIAL_HARDSHIP");
        RestApi.as(IntakeApi.OFFICER)
                .get("/api/v1/persons/{id}/evidence", id)
                .then()
                .statusCode(200)
                .body("items", hasSize(2));
    }

    @Test
    void onePieceOfEvidenceIsRead() {
        String person = IntakeApi.registerPerson("19520307");
        String id = add(IntakeApi.OFFICER, person, confirmation("MINIMUM_LIVING"))
                .statusCode(201)
                .extract()
                .path("id");

        RestApi.get(IntakeApi.OFFICER, "/api/v1/persons/{person}/evidence/{id}", person, id)
                .then()
                .statusCode(200)
                .body("assistanceCategory", equalTo("MINIMUM_LIVING"));
    }

    @Test
    void evidenceThatChangesNoGroupPublishesNewFacts() {
        String id = IntakeApi.registerPerson("19800101");

        add(IntakeApi.OFFICER, id, confirmation("OTHER_LOCAL")).statusCode(201);

        assertThat(DatabaseRows.eventNames("zhongfu.intake.v1", id)).containsExactly("PersonRegistered");
        assertThat(DatabaseRows.events("zhongfu.facts.v1", id)).hasSize(2);
    }

    @Test
    void eachTypeRequiresItsOwnFields() {
        String id = IntakeApi.registerPerson("19520307");

        Map<String, Object> noCategory = confirmation("MINIMUM_LIVING");
        noCategory.remove("assistanceCategory");
        add(IntakeApi.OFFICER, id, noCategory)
                .statusCode(422)
                .body("violations[0].field", equalTo("assistanceCategory"));
        Map<String, Object> tooMuch = confirmation("MINIMUM_LIVING");
        tooMuch.put("livingAlone", true);
        add(IntakeApi.OFFICER, id, tooMuch).statusCode(422).body("violations[0].field", equalTo("livingAlone"));
        Map<String, Object> backwards = confirmation("MINIMUM_LIVING");
        backwards.put("validUntil", "2023-12-31");
        add(IntakeApi.OFFICER, id, backwards).statusCode(422).body("violations[0].field", equalTo("validUntil"));
        add(IntakeApi.OFFICER, id, confirmation("RICH")).statusCode(400);
        Map<String, Object> level = Map.of(
                "type",
                "DISABILITY_CERTIFICATE",
                "disabilityType",
                4,
                "disabilityLevel",
                5,
                "validFrom",
                "2024-01-01",
                "issuer",
                "残联");
        add(IntakeApi.OFFICER, id, level).statusCode(400).body("violations[0].field", equalTo("disabilityLevel"));
        assertThat(DatabaseRows.eventNames("zhongfu.intake.v1", id)).containsExactly("PersonRegistered");
    }

    @Test
    void aPersonOfAnotherAreaIsNotFoundAndSocialWorkersDoNotAdd() {
        String id = IntakeApi.registerPerson("19520307");

        add(IntakeApi.OTHER_AREA_OFFICER, id, confirmation("MINIMUM_LIVING")).statusCode(404);
        add(TestTokens.as("social-worker").area("652301"), id, confirmation("MINIMUM_LIVING"))
                .statusCode(403);
        RestApi.as(IntakeApi.OTHER_AREA_OFFICER)
                .get("/api/v1/persons/{id}/evidence", id)
                .then()
                .statusCode(404);
    }

    @Test
    void simultaneousEvidenceIsAllCounted() throws Exception {
        String id = IntakeApi.registerPerson("19520307");
        List<String> categories =
                List.of("SPECIAL_HARDSHIP", "MINIMUM_LIVING", "RIGID_EXPENDITURE", "MARGINAL_LOW_INCOME");

        List<Integer> answers = Concurrently.run(categories.stream()
                .<Callable<Integer>>map(category -> () -> add(IntakeApi.OFFICER, id, confirmation(category))
                        .extract()
                        .statusCode())
                .toList());

        assertThat(answers).containsOnly(201);
        List<DatabaseRows.Event> facts = DatabaseRows.events("zhongfu.facts.v1", id);
        assertThat(facts)
                .extracting(DatabaseRows.Event::version)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 5).mapToObj(Long::valueOf).toList());
        assertThat(facts.getLast().payload().path("groups")).hasSize(2);
    }

    private static Map<String, Object> confirmation(String category) {
        Map<String, Object> body = new HashMap<>();
        body.put("type", "STATUTORY_CONFIRMATION");
        body.put("assistanceCategory", category);
        body.put("validFrom", "2024-01-01");
        body.put("issuer", "昌吉市民政局");
        return body;
    }

    private static ValidatableResponse add(TestTokens caller, String person, Map<String, Object> body) {
        return RestApi.as(caller)
                .body(body)
                .post("/api/v1/persons/{id}/evidence", person)
                .then();
    }
}
