// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.zhongfu.intake.person.Deaths.DEATH;
import static org.zhongfu.intake.person.Deaths.SECOND_OFFICER;
import static org.zhongfu.intake.person.Deaths.aloneSince2024;
import static org.zhongfu.intake.person.Deaths.audited;
import static org.zhongfu.intake.person.Deaths.deceased;
import static org.zhongfu.intake.person.Deaths.need;
import static org.zhongfu.intake.person.Deaths.publishedGroupEnd;
import static org.zhongfu.intake.person.Deaths.recordDeath;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.intake.access.ServingDelivery;
import org.zhongfu.intake.access.ServingEvents;
import org.zhongfu.testkit.Concurrently;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.testkit.TestTokens;

/** The death of a person: a state of the file that ends needs and groups. */
@QuarkusTest
class DeathQuarkusTest {

    @Inject
    ServingDelivery delivery;

    @Test
    void theFileShowsTheDeath() {
        String id = IntakeApi.registerPerson("19520307");

        recordDeath(IntakeApi.OFFICER, id, 1, DEATH)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("DECEASED"))
                .body("death.diedOn", equalTo("2026-01-10"))
                .body("death.source", equalTo("MEDICAL_CERTIFICATE"))
                .body("death.note", equalTo("医院开具"))
                .body("age", equalTo(73));
    }

    @Test
    void theDayOfDeathIsNotShownToCallersWhoReadNamesMasked() {
        String id = deceased();

        ServingEvents serving =
                delivery.deliver(ServingEvents.accepted(id, UUID.randomUUID().toString(), "HUITONG"));

        RestApi.get(serving.worker(), "/api/v1/persons/{id}", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("DECEASED"))
                .body("death", nullValue());
    }

    @Test
    void theNoteIsEncrypted() {
        String id = deceased();

        assertThat(DatabaseRows.texts("select person::text from person where id = ?::uuid", id))
                .noneMatch(row -> row.contains("医院"));
    }

    @Test
    void allOpenNeedsOfThePersonAreWithdrawn() {
        String id = IntakeApi.registerPerson("19520307");
        String registered = IntakeApi.registerNeed(need(id, "HOME_COOKING"));
        String confirmed = IntakeApi.confirmNeed(need(id, "HOME_CLEANING"));

        recordDeath(IntakeApi.OFFICER, id, 1, DEATH).then().statusCode(200);

        for (String need : List.of(registered, confirmed)) {
            RestApi.get(IntakeApi.OFFICER, "/api/v1/needs/{id}", need)
                    .then()
                    .body("status", equalTo("WITHDRAWN"))
                    .body("reasonCode", equalTo("DECEASED"));
            assertThat(DatabaseRows.eventNames("zhongfu.intake.v1", need)).endsWith("NeedWithdrawn");
        }
    }

    @Test
    void aDeathThatBecameKnownBeforeTheLastStepOfANeedEndsItToo() {
        String id = IntakeApi.registerPerson("19520307");
        String need = IntakeApi.confirmNeed(need(id, "HOME_COOKING"));
        String known = TestClock.now().minus(Duration.ofMinutes(4)).toString();

        recordDeath(IntakeApi.OFFICER, id, 1, Map.of("diedOn", "2026-01-10", "source", "OTHER", "occurredAt", known))
                .then()
                .statusCode(200);

        RestApi.get(IntakeApi.OFFICER, "/api/v1/needs/{id}", need).then().body("status", equalTo("WITHDRAWN"));
    }

    @Test
    void theGroupsEndOnTheDayOfDeath() {
        String id = aloneSince2024();

        recordDeath(IntakeApi.OFFICER, id, 2, DEATH)
                .then()
                .statusCode(200)
                .body("groups.code", equalTo(List.of("VULNERABLE_ELDER")))
                .body("groups.until", equalTo(List.of("2026-01-10")));
        assertThat(publishedGroupEnd(id)).isEqualTo("2026-01-10");
    }

    @Test
    void theDeathIsPublishedAndAudited() {
        String id = deceased();

        DatabaseRows.Event event = DatabaseRows.events("zhongfu.intake.v1", id).getLast();
        assertThat(event.name()).isEqualTo("PersonDeceased");
        assertThat(event.payload().path("diedOn").asText()).isEqualTo("2026-01-10");
        assertThat(audited(id)).containsExactly("DEATH_RECORDED DONE -");
    }

    static Stream<Arguments> refusedDeaths() {
        return Stream.of(
                Arguments.of(422, IntakeApi.OFFICER, Map.of("diedOn", "2090-01-01", "source", "OTHER")),
                Arguments.of(422, IntakeApi.OFFICER, Map.of("diedOn", "1952-03-06", "source", "OTHER")),
                Arguments.of(400, IntakeApi.OFFICER, Map.of("diedOn", "2026-01-10")),
                Arguments.of(400, IntakeApi.OFFICER, Map.of("source", "OTHER")),
                Arguments.of(400, IntakeApi.OFFICER, Map.of("diedOn", "2026-01-10", "source", "GUESS")),
                Arguments.of(403, TestTokens.as("social-worker").area("652301"), DEATH),
                Arguments.of(403, TestTokens.as("community-agent").area("652301"), DEATH),
                Arguments.of(404, IntakeApi.OTHER_AREA_OFFICER, DEATH));
    }

    @ParameterizedTest(name = "{0} {index}")
    @MethodSource("refusedDeaths")
    void aRefusedDeathEndsNothing(int status, TestTokens caller, Map<String, Object> body) {
        String id = IntakeApi.registerPerson("19520307");
        String need = IntakeApi.registerNeed(need(id, "HOME_COOKING"));

        recordDeath(caller, id, 1, body).then().statusCode(status);

        assertThat(DatabaseRows.eventNames("zhongfu.intake.v1", id)).containsExactly("PersonRegistered");
        assertThat(DatabaseRows.eventNames("zhongfu.intake.v1", need)).containsExactly("NeedRegistered");
    }

    @Test
    void aDeathIsRecordedOnce() {
        recordDeath(IntakeApi.OFFICER, deceased(), 2, DEATH)
                .then()
                .statusCode(409)
                .body("allowed", equalTo(List.of("ACTIVE")));
    }

    @Test
    void aDeathIsRecordedInTheVersionThatWasRead() {
        recordDeath(SECOND_OFFICER, deceased(), 1, DEATH).then().statusCode(412);
    }

    @Test
    void noNeedIsTakenInAfterwards() {
        requireRefused(RestApi.create(IntakeApi.OFFICER, "/api/v1/needs", IntakeApi.needBody(deceased())));
    }

    @Test
    void noEvidenceIsTakenInAfterwards() {
        requireRefused(RestApi.as(IntakeApi.OFFICER)
                .body(Map.of("type", "MEDICAL_EVIDENCE", "validFrom", "2024-01-01", "issuer", "医院"))
                .post("/api/v1/persons/{id}/evidence", deceased()));
    }

    @Test
    void noAssessmentIsTakenInAfterwards() {
        Map<String, String> answers = Map.of(
                "EATING", "PASS",
                "DRESSING", "PASS",
                "BED_TRANSFER", "PASS",
                "TOILETING", "PASS",
                "INDOOR_WALKING", "PASS",
                "BATHING", "PASS");
        requireRefused(RestApi.create(
                IntakeApi.OFFICER,
                "/api/v1/assessments",
                Map.of(
                        "personId",
                        deceased(),
                        "instrument",
                        "SELF_CARE_6",
                        "instrumentVersion",
                        1,
                        "answers",
                        answers)));
    }

    @Test
    void aRetryOfANeedFromBeforeIsAnsweredWithTheRecord() {
        String id = IntakeApi.registerPerson("19520307");
        Map<String, Object> body = need(id, "HOME_COOKING");
        body.put("clientReference", "before-death-" + id);
        String need = IntakeApi.registerNeed(body);
        recordDeath(IntakeApi.OFFICER, id, 1, DEATH).then().statusCode(200);

        RestApi.create(IntakeApi.REGISTRAR, "/api/v1/needs", body)
                .then()
                .statusCode(200)
                .body("id", equalTo(need));
    }

    @Test
    void aSingleNeedIsNotWithdrawnBecauseOfADeath() {
        String need = IntakeApi.registerNeed(IntakeApi.registerPerson("19520307"));

        IntakeApi.decideNeed(IntakeApi.OFFICER, need, "withdrawal", 1, Map.of("reasonCode", "DECEASED", "reason", "去世"))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("reasonCode"))
                .body("detail", containsString("/api/v1/persons/{id}/death"));

        assertThat(DatabaseRows.eventNames("zhongfu.intake.v1", need)).containsExactly("NeedRegistered");
    }

    @RepeatedTest(3)
    void aDeathAndStepsOfNeedsAtTheSameTimeDoNotBlockEachOther() throws Exception {
        String id = IntakeApi.registerPerson("19520307");
        Map<String, Object> body = need(id, "HOME_COOKING");
        body.put("preferences", List.of("FEMALE_WORKER"));
        String need = IntakeApi.registerNeed(body);
        Callable<Integer> death =
                () -> recordDeath(IntakeApi.OFFICER, id, 1, DEATH).statusCode();
        Callable<Integer> withdrawal =
                () -> IntakeApi.decideNeed(IntakeApi.OFFICER, need, "withdrawal", 1, Map.of("reason", "x"))
                        .statusCode();

        List<Integer> answers = Concurrently.run(List.of(death, withdrawal));

        assertThat(answers.getFirst()).isEqualTo(200);
        assertThat(answers.getLast()).isIn(200, 412);
        assertThat(DatabaseRows.eventNames("zhongfu.intake.v1", need))
                .containsExactly("NeedRegistered", "NeedWithdrawn");
    }

    private static void requireRefused(Response answer) {
        answer.then().statusCode(409).body("detail", containsString("death of this person is recorded"));
    }
}
