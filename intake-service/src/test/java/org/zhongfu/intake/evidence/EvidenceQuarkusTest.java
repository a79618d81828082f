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
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.Concurrently;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

@QuarkusTest
class EvidenceQuarkusTest {

    @Test
    void groupsFollowFromEvidence() {
        String id = withTwoConfirmations();

        RestApi.as(IntakeApi.OFFICER)
                .get("/api/v1/persons/{id}", id)
                .then()
                .header("ETag", "\"3\"")
                .body("groups.code", equalTo(List.of("SPECIAL_HARDSHIP", "LOW_INCOME")))
                .body("groups.primary", equalTo(List.of(true, false)));
    }

    @Test
    void groupsArePublishedWithTheFacts() {
        String id = withTwoConfirmations();

        assertThat(DatabaseRows.eventNames("zhongfu.intake.v1", id))
                .containsExactly("PersonRegistered", "PersonChanged", "PersonChanged");
        List<DatabaseRows.Event> facts = DatabaseRows.events("zhongfu.facts.v1", id);
        assertThat(facts).extracting(DatabaseRows.Event::version).containsExactly(1L, 2L, 3L);
        JsonNode groups = facts.getLast().payload().path("groups");
        assertThat(groups.path(0).path("code").asText()).isEqualTo("SPECIAL_HARDSHIP");
    }

    @Test
    void allEvidenceOfAPersonIsListed() {
        RestApi.as(IntakeApi.OFFICER)
                .get("/api/v1/persons/{id}/evidence", withTwoConfirmations())
                .then()
                .statusCode(200)
                .body("items", hasSize(2));
    }

    private static String withTwoConfirmations() {
        String id = IntakeApi.registerPerson("19520307");
        add(IntakeApi.OFFICER, id, confirmation("MINIMUM_LIVING"))
                .statusCode(201)
                .body("version", equalTo(1));
        add(IntakeApi.OFFICER, id, confirmation("SPECIAL_HARDSHIP")).statusCode(201);
        return id;
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

    static Stream<Arguments> badEvidence() {
        return Stream.of(
                Arguments.of(422, "assistanceCategory", changed(body -> body.remove("assistanceCategory"))),
                Arguments.of(422, "livingAlone", changed(body -> body.put("livingAlone", true))),
                Arguments.of(422, "validUntil", changed(body -> body.put("validUntil", "2023-12-31"))),
                Arguments.of(400, "assistanceCategory", confirmation("RICH")),
                Arguments.of(
                        400,
                        "disabilityLevel",
                        Map.of(
                                "type",
                                "DISABILITY_CERTIFICATE",
                                "disabilityType",
                                4,
                                "disabilityLevel",
                                5,
                                "validFrom",
                                "2024-01-01",
                                "issuer",
                                "残联")));
    }

    private static Map<String, Object> changed(Consumer<Map<String, Object>> change) {
        Map<String, Object> body = confirmation("MINIMUM_LIVING");
        change.accept(body);
        return body;
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("badEvidence")
    void eachTypeRequiresItsOwnFields(int status, String field, Map<String, Object> body) {
        String id = IntakeApi.registerPerson("19520307");

        add(IntakeApi.OFFICER, id, body).statusCode(status).body("violations[0].field", equalTo(field));

        assertThat(DatabaseRows.eventNames("zhongfu.intake.v1", id)).containsExactly("PersonRegistered");
    }

    @Test
    void evidenceIsNotAddedToAPersonOfAnotherArea() {
        add(IntakeApi.OTHER_AREA_OFFICER, IntakeApi.registerPerson("19520307"), confirmation("MINIMUM_LIVING"))
                .statusCode(404);
    }

    @Test
    void evidenceOfAPersonOfAnotherAreaIsNotFound() {
        RestApi.as(IntakeApi.OTHER_AREA_OFFICER)
                .get("/api/v1/persons/{id}/evidence", IntakeApi.registerPerson("19520307"))
                .then()
                .statusCode(404);
    }

    @Test
    void socialWorkersDoNotAddEvidence() {
        TestTokens socialWorker = TestTokens.as("social-worker").area("652301");

        add(socialWorker, IntakeApi.registerPerson("19520307"), confirmation("MINIMUM_LIVING"))
                .statusCode(403);
    }

    @Test
    void simultaneousEvidenceIsAllCounted() throws Exception {
        String id = IntakeApi.registerPerson("19520307");
        List<String> categories =
                List.of("SPECIAL_HARDSHIP", "MINIMUM_LIVING", "DISASTER_AFFECTED", "TEMPORARY_HARDSHIP");

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
