// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongfu.intake.merge.MergeApi;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** The history of persons, applications, needs and merges. */
@QuarkusTest
class HistoryQuarkusTest {

    private static final String CHANGE = "items[1]";
    private static final TestTokens OFFICER = IntakeApi.OFFICER.sub("officer-7");

    @Test
    void aCorrectionSaysWhoChangedWhatAndByWhichOperation() {
        String person = IntakeApi.registerPerson("19520307");

        correct(person, Map.of("name", "王晓兰"));

        history("persons", person)
                .body("items", hasSize(2))
                .body(CHANGE + ".actor", equalTo("officer-7"))
                .body(CHANGE + ".actorRoles", contains("county-officer"))
                .body(CHANGE + ".action", equalTo("correctPerson"))
                .body(CHANGE + ".requestId", notNullValue())
                .body(CHANGE + ".version", equalTo(2))
                .body(CHANGE + ".changes", hasSize(1))
                .body(CHANGE + ".changes[0].field", equalTo("name"))
                .body(CHANGE + ".changes[0].from", equalTo("王小兰"))
                .body(CHANGE + ".changes[0].to", equalTo("王晓兰"));
    }

    @Test
    void encryptedValuesAreWithheld() {
        String person = IntakeApi.registerPerson("19520307");

        correct(person, Map.of("phone", "13912345678"));

        history("persons", person)
                .body(CHANGE + ".changes.field", contains("phone"))
                .body(CHANGE + ".changes[0].withheld", equalTo(true))
                .body(CHANGE + ".changes[0].to", nullValue());
    }

    @Test
    void theCreationComesFirstAndSaysWhoMadeTheRecord() {
        String person =
                RestApi.created(OFFICER, "/api/v1/persons", IntakeApi.personBody(IntakeApi.newIdNumber("19520307")));

        history("persons", person)
                .body("items", hasSize(1))
                .body("items[0].actor", equalTo("officer-7"))
                .body("items[0].changes", empty());
    }

    @Test
    void whatAVisitToTheHomeNeedsIsWithheld() {
        String person = IntakeApi.registerPerson("19520307");

        correct(
                person,
                Map.of(
                        "entranceNote",
                        "门铃坏，请敲窗",
                        "hazards",
                        List.of("DOG"),
                        "emergencyContact",
                        Map.of("name", "李四", "phone", "13912345678", "relation", "NEIGHBOUR")));

        history("persons", person)
                .body(
                        CHANGE + ".changes.field",
                        containsInAnyOrder("homeVisit.entranceNote", "homeVisit.hazards", "homeVisit.emergencyContact"))
                .body(CHANGE + ".changes.withheld", everyItem(equalTo(true)))
                .body(CHANGE + ".changes.findAll { it.to != null }", empty());
    }

    @Test
    void aConfirmedNeedShowsBothStates() {
        String need = IntakeApi.confirmNeed(IntakeApi.needBody(IntakeApi.registerPerson("19520307")));

        history("needs", need)
                .body(CHANGE + ".action", equalTo("confirmNeed"))
                .body(CHANGE + ".changes.find { it.field == 'status' }.from", equalTo("REGISTERED"))
                .body(CHANGE + ".changes.find { it.field == 'status' }.to", equalTo("CONFIRMED"));
    }

    @Test
    void aWithdrawnNeedSaysWhy() {
        String need = IntakeApi.registerNeed(IntakeApi.registerPerson("19520307"));

        IntakeApi.decideNeed(
                        IntakeApi.OFFICER,
                        need,
                        "withdrawal",
                        1,
                        Map.of("reasonCode", "NO_LONGER_NEEDED", "reason", "已搬走"))
                .then()
                .statusCode(200);

        history("needs", need)
                .body(CHANGE + ".changes.find { it.field == 'reasonCode' }.to", equalTo("NO_LONGER_NEEDED"));
    }

    @Test
    void anApplicationShowsItsSteps() {
        String application = IntakeApi.submitAndReceive(IntakeApi.applicationBody());

        history("applications", application).body("items.changes.flatten().to", hasItem("RECEIVED"));
    }

    @Test
    void aMergeShowsWhoProposedApprovedAndUndidItAndWhy() {
        String surviving = IntakeApi.registerPerson("19520307");
        String merge = MergeApi.merge(surviving, IntakeApi.registerPerson("19520307"));

        MergeApi.undoBy(surviving, merge).then().statusCode(200);

        history("persons/" + surviving + "/merges", merge)
                .body("items.actor", contains("proposer", "approver", "undoer"))
                .body("items[1].changes.find { it.field == 'status' }.to", equalTo("APPROVED"))
                .body("items[2].changes.find { it.field == 'decisionReason' }.to", equalTo("为双胞胎"));
    }

    @Test
    void aMergeHasNoHistoryUnderAnotherFile() {
        String surviving = IntakeApi.registerPerson("19520307");
        String merge = MergeApi.merge(surviving, IntakeApi.registerPerson("19520307"));
        String other = IntakeApi.registerPerson("19520307");

        RestApi.get(IntakeApi.OFFICER, "/api/v1/persons/{id}/merges/{merge}/history", other, merge)
                .then()
                .statusCode(404);
    }

    @Test
    void aRecordOfAnotherAreaIsNotFound() {
        String person = IntakeApi.registerPerson("19520307");

        RestApi.as(IntakeApi.OTHER_AREA_OFFICER)
                .get("/api/v1/persons/{id}/history", person)
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"applicant", "agency", "social-worker", "coordinator", "community-agent", "finance-officer"})
    void otherRolesAreRefused(String role) {
        String person = IntakeApi.registerPerson("19520307");

        RestApi.as(TestTokens.as(role).area("652301"))
                .get("/api/v1/persons/{id}/history", person)
                .then()
                .statusCode(403);
    }

    @Test
    void noEntryHoldsASearchKey() {
        String person = IntakeApi.registerPerson("19520307");

        correct(person, Map.of("name", "王晓兰"));

        history("persons", person).body("items.changes.flatten().field", everyItem(equalTo("name")));
    }

    private static void correct(String person, Map<String, Object> body) {
        RestApi.as(OFFICER)
                .header("If-Match", "\"1\"")
                .body(body)
                .patch("/api/v1/persons/{id}", person)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse history(String kind, String id) {
        return RestApi.as(IntakeApi.OFFICER)
                .get("/api/v1/" + kind + "/{id}/history", id)
                .then()
                .statusCode(200);
    }
}
