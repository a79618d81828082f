// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.zhongfu.intake.merge.MergeApi.APPROVER;
import static org.zhongfu.intake.merge.MergeApi.UNDOER;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;

/** An undone merge gives back exactly what it moved. */
@QuarkusTest
class MergeUndoQuarkusTest {

    private String surviving;
    private String duplicate;

    @BeforeEach
    void twoFiles() {
        surviving = IntakeApi.registerPerson("19520307");
        duplicate = IntakeApi.registerPerson("19520308");
    }

    @Test
    void whatWasMovedBelongsToTheDuplicateAgain() {
        MergeApi.livingAlone(duplicate);
        String need = MergeApi.need(duplicate, "HOME_COOKING");
        List<String> evidence = MergeApi.evidenceOf(duplicate);
        String merge = MergeApi.merge(surviving, duplicate);

        MergeApi.undo(UNDOER, surviving, merge).then().statusCode(200).body("status", equalTo("UNDONE"));

        assertThat(MergeApi.personOf(need)).isEqualTo(duplicate);
        assertThat(MergeApi.evidenceOf(duplicate)).isEqualTo(evidence);
        assertThat(MergeApi.evidenceOf(surviving)).isEmpty();
        MergeApi.get(duplicate)
                .then()
                .statusCode(200)
                .body("status", equalTo("ACTIVE"))
                .body("groups.code", equalTo(List.of("VULNERABLE_ELDER")));
        MergeApi.get(surviving).then().body("groups", equalTo(List.of()));
    }

    @Test
    void whyFilesWereMergedAndSeparatedAgainIsReadAndEncrypted() {
        String merge = MergeApi.merge(surviving, duplicate);

        MergeApi.undo(UNDOER, surviving, merge)
                .then()
                .statusCode(200)
                .body("reason", equalTo("核对户口簿，为同一人"))
                .body("decisionReason", equalTo("为双胞胎"));

        assertThat(DatabaseRows.count(
                        "select count(*) from person_merge m where id = ?::uuid"
                                + " and (strpos(cast(m as text), '户口簿') > 0 or strpos(cast(m as text), '双胞胎') > 0)",
                        merge))
                .isZero();
    }

    @Test
    void whatCameLaterStaysWithTheSurvivingFile() {
        String own = MergeApi.need(surviving, "HOME_CLEANING");
        String merge = MergeApi.merge(surviving, duplicate);
        MergeApi.livingAlone(surviving);
        String later = MergeApi.need(surviving, "HOME_COOKING");

        MergeApi.undo(UNDOER, surviving, merge).then().statusCode(200);

        assertThat(MergeApi.personOf(own)).isEqualTo(surviving);
        assertThat(MergeApi.personOf(later)).isEqualTo(surviving);
        assertThat(MergeApi.evidenceOf(surviving)).hasSize(1);
        assertThat(MergeApi.evidenceOf(duplicate)).isEmpty();
    }

    @Test
    void anAcceptanceReversedSinceIsNotGivenBack() {
        String application = IntakeApi.submitAndAccept(IntakeApi.newIdNumber("19520309"));
        String bound = RestApi.get(IntakeApi.OFFICER, "/api/v1/applications/{id}", application)
                .path("personId");
        String merge = MergeApi.merge(surviving, bound);
        RestApi.done(IntakeApi.decide(
                APPROVER,
                application,
                "acceptance-reversal",
                3,
                Map.of("reasonCode", "WRONG_PERSON", "reason", "对象有误")));

        MergeApi.undo(UNDOER, surviving, merge).then().statusCode(200);

        RestApi.get(IntakeApi.OFFICER, "/api/v1/applications/{id}", application)
                .then()
                .body("status", equalTo("RECEIVED"));
    }

    @Test
    void theEventHoldsTheNeedsThatWereMovedBack() {
        String need = MergeApi.need(duplicate, "HOME_COOKING");
        String merge = MergeApi.merge(surviving, duplicate);

        MergeApi.undo(UNDOER, surviving, merge).then().statusCode(200);

        DatabaseRows.Event event = MergeApi.lastEventOf(merge);
        JsonNode moved = event.payload().path("movedNeeds").path(0);
        assertThat(event.name()).isEqualTo("PersonsMergeUndone");
        assertThat(moved.path("needId").asText()).isEqualTo(need);
        assertThat(moved.path("personId").asText()).isEqualTo(duplicate);
        assertThat(moved.path("moves").asLong()).isEqualTo(2);
    }

    @Test
    void aNeedWithdrawnAsDuplicateStaysWithdrawn() {
        MergeApi.need(surviving, "HOME_COOKING");
        String later = MergeApi.need(duplicate, "HOME_COOKING");
        String merge = MergeApi.propose(surviving, duplicate);
        RestApi.done(MergeApi.approve(APPROVER, surviving, merge, Map.of("conflictingNeeds", "WITHDRAW_LATER")));

        MergeApi.undo(UNDOER, surviving, merge).then().statusCode(200);

        RestApi.get(IntakeApi.OFFICER, "/api/v1/needs/{id}", later)
                .then()
                .body("status", equalTo("WITHDRAWN"))
                .body("personId", equalTo(duplicate));
    }

    @Test
    void theOfficerWhoApprovedAMergeDoesNotUndoIt() {
        String merge = MergeApi.merge(surviving, duplicate);

        MergeApi.undo(APPROVER, surviving, merge)
                .then()
                .statusCode(403)
                .body("detail", containsString("You approved the merge"));
    }

    @Test
    void aProposedMergeIsNotUndone() {
        String merge = MergeApi.propose(surviving, duplicate);

        RestApi.transition(
                        UNDOER, "/api/v1/persons/{id}/merges/{merge}/undo", 1, Map.of("reason", "误"), surviving, merge)
                .then()
                .statusCode(409)
                .body("allowed", equalTo(List.of("APPROVED", "REJECTED")));
    }

    @Test
    void aMergeIsNotUndoneBeforeTheLaterOnes() {
        String last = IntakeApi.registerPerson("19520309");
        String first = MergeApi.merge(surviving, duplicate);
        MergeApi.merge(last, surviving);

        MergeApi.undo(UNDOER, surviving, first).then().statusCode(409).body("mergedInto", equalTo(last));
    }

    @Test
    void aMergeIsUndoneAfterTheLaterOnes() {
        String last = IntakeApi.registerPerson("19520309");
        String first = MergeApi.merge(surviving, duplicate);
        String need = MergeApi.need(surviving, "HOME_COOKING");
        RestApi.done(MergeApi.undo(UNDOER, last, MergeApi.merge(last, surviving)));

        MergeApi.undo(UNDOER, surviving, first).then().statusCode(200);

        assertThat(MergeApi.personOf(need)).isEqualTo(surviving);
        MergeApi.get(duplicate).then().statusCode(200);
    }

    @Test
    void aFreedNumberThatHasAnotherFileByNowKeepsTheMerge() {
        String number = IntakeApi.newIdNumber("19520310");
        String wrong = RestApi.created(IntakeApi.OFFICER, "/api/v1/persons", IntakeApi.personBody(number));
        Map<String, Object> body = MergeApi.body(wrong);
        body.put("numberIsWrong", true);
        String merge = MergeApi.propose(MergeApi.PROPOSER, surviving, body).path("id");
        RestApi.done(MergeApi.approve(APPROVER, surviving, merge));
        RestApi.created(IntakeApi.OFFICER, "/api/v1/persons", IntakeApi.personBody(number));

        MergeApi.undo(UNDOER, surviving, merge).then().statusCode(409).body("detail", containsString("another file"));
    }

    @Test
    void afterTheUndoingTheFilesCanBeMergedAgain() {
        String need = MergeApi.need(duplicate, "HOME_COOKING");
        RestApi.done(MergeApi.undo(UNDOER, surviving, MergeApi.merge(surviving, duplicate)));

        String merge = MergeApi.merge(surviving, duplicate);

        assertThat(MergeApi.personOf(need)).isEqualTo(surviving);
        assertThat(MergeApi.lastEventOf(merge)
                        .payload()
                        .path("movedNeeds")
                        .path(0)
                        .path("moves")
                        .asLong())
                .isEqualTo(3);
    }
}
