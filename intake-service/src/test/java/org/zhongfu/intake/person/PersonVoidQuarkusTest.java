// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.intake.access.ServingDelivery;
import org.zhongfu.intake.access.ServingEvents;
import org.zhongfu.testkit.Concurrently;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** A file entered by mistake is voided, which frees its ID number. */
@QuarkusTest
class PersonVoidQuarkusTest {

    @Inject
    ServingDelivery delivery;

    private static final TestTokens SECOND_OFFICER =
            TestTokens.as("county-officer").area("652301").sub("second");
    private static final Map<String, Object> VOID = Map.of("reasonCode", "WRONG_ID_NUMBER", "explanation", "录入了配偶的号码");

    @Test
    void aVoidedFileStaysReadable() {
        String id = IntakeApi.registerPerson("19520307");

        voidFile(SECOND_OFFICER, id, 1)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("VOIDED"));

        RestApi.get(IntakeApi.OFFICER, "/api/v1/persons/{id}", id)
                .then()
                .statusCode(200)
                .body("voiding.reasonCode", equalTo("WRONG_ID_NUMBER"))
                .body("voiding.explanation", equalTo("录入了配偶的号码"));
    }

    @Test
    void theReasonIsNotShownToCallersWhoReadNamesMasked() {
        String id = voided();

        ServingEvents serving =
                delivery.deliver(ServingEvents.accepted(id, UUID.randomUUID().toString(), "HUITONG"));

        RestApi.get(serving.worker(), "/api/v1/persons/{id}", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("VOIDED"))
                .body("voiding", nullValue());
    }

    @Test
    void theNumberCanBeRegisteredAgain() {
        String number = IntakeApi.newIdNumber("19520307");
        String wrong = RestApi.created(IntakeApi.OFFICER, "/api/v1/persons", IntakeApi.personBody(number));
        voidFile(SECOND_OFFICER, wrong, 1).then().statusCode(200);

        String right = RestApi.created(IntakeApi.OFFICER, "/api/v1/persons", IntakeApi.personBody(number));

        search(number).then().body("items.id", equalTo(List.of(right)));
    }

    @Test
    void aVoidedFileIsNotFoundByItsNumberNorListed() {
        String number = IntakeApi.newIdNumber("19520307");
        String id = RestApi.created(IntakeApi.OFFICER, "/api/v1/persons", named("贾误录", number));

        voidFile(SECOND_OFFICER, id, 1).then().statusCode(200);

        search(number).then().body("items", equalTo(List.of()));
        listed("贾误录", "").then().body("items.id", equalTo(List.of()));
        listed("贾误录", "&status=VOIDED").then().body("items.id", equalTo(List.of(id)));
    }

    @Test
    void anApplicationOfTheFreedNumberOpensANewFile() {
        String number = IntakeApi.newIdNumber("19520307");
        String wrong = RestApi.created(IntakeApi.OFFICER, "/api/v1/persons", named("张三", number));
        voidFile(SECOND_OFFICER, wrong, 1).then().statusCode(200);

        String application = IntakeApi.submitAndAccept(number);

        RestApi.get(IntakeApi.OFFICER, "/api/v1/applications/{id}", application)
                .then()
                .body("status", equalTo("ACCEPTED"))
                .body("personId", not(equalTo(wrong)));
    }

    @Test
    void theOfficerWhoRegisteredThePersonDoesNotVoidTheFile() {
        voidFile(IntakeApi.OFFICER, IntakeApi.registerPerson("19520307"), 1)
                .then()
                .statusCode(403)
                .body("detail", containsString("Another county or prefecture officer"));
    }

    @Test
    void aTownshipOfficerDoesNotVoidAFile() {
        voidFile(TestTokens.as("township-officer").area("652301"), IntakeApi.registerPerson("19520307"), 1)
                .then()
                .statusCode(403);
    }

    @Test
    void aFileOfAnotherAreaIsNotFound() {
        voidFile(IntakeApi.OTHER_AREA_OFFICER, IntakeApi.registerPerson("19520307"), 1)
                .then()
                .statusCode(404);
    }

    @Test
    void aFileWithANeedIsNotVoidedAndTheNeedIsNamed() {
        String id = IntakeApi.registerPerson("19520307");
        String need = IntakeApi.confirmNeed(IntakeApi.needBody(id));

        voidFile(SECOND_OFFICER, id, 1).then().statusCode(409).body("detail", containsString(need));

        assertThat(DatabaseRows.eventNames("zhongfu.intake.v1", id)).containsExactly("PersonRegistered");
    }

    @Test
    void aWithdrawnNeedDoesNotKeepAFileFromBeingVoided() {
        String id = IntakeApi.registerPerson("19520307");
        String need = IntakeApi.registerNeed(id);
        IntakeApi.decideNeed(
                        IntakeApi.OFFICER,
                        need,
                        "withdrawal",
                        1,
                        Map.of("reasonCode", "ENTERED_BY_MISTAKE", "reason", "误录"))
                .then()
                .statusCode(200);

        voidFile(SECOND_OFFICER, id, 1).then().statusCode(200);
    }

    @Test
    void aFileWithAnAcceptedApplicationIsNotVoidedAndTheApplicationIsNamed() {
        String application = IntakeApi.submitAndAccept(IntakeApi.newIdNumber("19520307"));
        String person = RestApi.get(IntakeApi.OFFICER, "/api/v1/applications/{id}", application)
                .path("personId");

        voidFile(SECOND_OFFICER, person, 1).then().statusCode(409).body("detail", containsString(application));
    }

    @Test
    void nothingNewIsTakenInForAVoidedFile() {
        String id = voided();

        RestApi.create(IntakeApi.OFFICER, "/api/v1/needs", IntakeApi.needBody(id))
                .then()
                .statusCode(409)
                .body("detail", containsString("voided"));
    }

    @Test
    void noEvidenceIsTakenInForAVoidedFile() {
        RestApi.as(IntakeApi.OFFICER)
                .body(Map.of("type", "MEDICAL_EVIDENCE", "validFrom", "2024-01-01", "issuer", "医院"))
                .post("/api/v1/persons/{id}/evidence", voided())
                .then()
                .statusCode(409)
                .body("detail", containsString("voided"));
    }

    @Test
    void aVoidedFileIsNotCorrected() {
        RestApi.as(IntakeApi.OFFICER)
                .header("If-Match", "\"2\"")
                .body(Map.of("phone", "13912345678"))
                .patch("/api/v1/persons/{id}", voided())
                .then()
                .statusCode(409)
                .body("detail", containsString("voided"));
    }

    @Test
    void noDeathIsRecordedInAVoidedFile() {
        Deaths.recordDeath(IntakeApi.OFFICER, voided(), 2, Deaths.DEATH).then().statusCode(409);
    }

    @Test
    void aVoidedFileHasNoDeathToRevoke() {
        Deaths.revokeDeath(Deaths.SECOND_OFFICER, voided(), 2).then().statusCode(409);
    }

    @Test
    void theVoidingIsPublishedAndAudited() {
        String id = voided();

        DatabaseRows.Event event = DatabaseRows.events("zhongfu.intake.v1", id).getLast();
        assertThat(event.name()).isEqualTo("PersonVoided");
        assertThat(event.payload().path("reasonCode").asText()).isEqualTo("WRONG_ID_NUMBER");
        assertThat(audited(id)).containsExactly("PERSON_VOIDED VOIDED");
    }

    @Test
    void theExplanationIsEncrypted() {
        assertThat(DatabaseRows.texts("select person::text from person where id = ?::uuid", voided()))
                .noneMatch(row -> row.contains("配偶"));
    }

    @Test
    void anotherOfficerUndoesTheVoiding() {
        String number = IntakeApi.newIdNumber("19520307");
        String id = RestApi.created(IntakeApi.OFFICER, "/api/v1/persons", IntakeApi.personBody(number));
        voidFile(SECOND_OFFICER, id, 1).then().statusCode(200);

        undo(IntakeApi.OFFICER, id, 2).then().statusCode(200).body("status", equalTo("ACTIVE"));

        search(number).then().body("items.id", equalTo(List.of(id)));
        assertThat(DatabaseRows.eventNames("zhongfu.intake.v1", id)).endsWith("PersonVoidUndone");
        assertThat(audited(id)).containsExactly("PERSON_VOIDED VOIDED", "PERSON_VOID_UNDONE DONE");
    }

    @Test
    void theOfficerWhoVoidedAFileDoesNotUndoIt() {
        undo(SECOND_OFFICER, voided(), 2).then().statusCode(403);
    }

    @Test
    void aFileInUseHasNoVoidingToUndo() {
        undo(SECOND_OFFICER, IntakeApi.registerPerson("19520307"), 1).then().statusCode(409);
    }

    @Test
    void aVoidingIsNotUndoneWhenTheNumberHasAnotherFile() {
        String number = IntakeApi.newIdNumber("19520307");
        String id = RestApi.created(IntakeApi.OFFICER, "/api/v1/persons", IntakeApi.personBody(number));
        voidFile(SECOND_OFFICER, id, 1).then().statusCode(200);
        RestApi.created(IntakeApi.OFFICER, "/api/v1/persons", IntakeApi.personBody(number));

        undo(IntakeApi.OFFICER, id, 2).then().statusCode(409).body("detail", containsString("another file"));
    }

    @RepeatedTest(3)
    void ofAVoidingAndANeedAtTheSameTimeOneIsRefused() throws Exception {
        String id = IntakeApi.registerPerson("19520307");
        Callable<Integer> voiding = () -> voidFile(SECOND_OFFICER, id, 1).statusCode();
        Callable<Integer> need = () -> RestApi.create(IntakeApi.OFFICER, "/api/v1/needs", IntakeApi.needBody(id))
                .statusCode();

        List<Integer> answers = Concurrently.run(List.of(voiding, need));

        assertThat(answers).isIn(List.of(200, 409), List.of(409, 201));
    }

    private static String voided() {
        String id = IntakeApi.registerPerson("19520307");
        voidFile(SECOND_OFFICER, id, 1).then().statusCode(200);
        return id;
    }

    private static Map<String, Object> named(String name, String number) {
        Map<String, Object> body = IntakeApi.personBody(number);
        body.put("name", name);
        return body;
    }

    private static Response voidFile(TestTokens caller, String id, int version) {
        return RestApi.transition(caller, "/api/v1/persons/{id}/void", version, VOID, id);
    }

    private static Response undo(TestTokens caller, String id, int version) {
        return RestApi.transition(caller, "/api/v1/persons/{id}/void/undo", version, Map.of("reason", "档案无误"), id);
    }

    private static Response search(String number) {
        return RestApi.as(IntakeApi.OFFICER).body(Map.of("idNumber", number)).post("/api/v1/persons/search");
    }

    private static Response listed(String name, String filter) {
        return RestApi.as(IntakeApi.OFFICER).get("/api/v1/persons?name=" + name + filter);
    }

    private static List<String> audited(String id) {
        return DatabaseRows.texts(
                "select action || ' ' || outcome from audit_entry where subject_id = ? and action like 'PERSON_VOID%'"
                        + " order by id",
                id);
    }
}
