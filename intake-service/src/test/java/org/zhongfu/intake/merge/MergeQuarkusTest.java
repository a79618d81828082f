// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.zhongfu.intake.merge.MergeApi.APPROVER;
import static org.zhongfu.intake.merge.MergeApi.PROPOSER;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Two files of one person become one, by two officers. */
@QuarkusTest
class MergeQuarkusTest {

    private String surviving;
    private String duplicate;

    @BeforeEach
    void twoFiles() {
        surviving = IntakeApi.registerPerson("19520307");
        duplicate = IntakeApi.registerPerson("19520308");
    }

    @Test
    void aProposalMovesNothing() {
        String need = MergeApi.need(duplicate, "HOME_COOKING");

        String merge = MergeApi.propose(surviving, duplicate);

        assertThat(MergeApi.personOf(need)).isEqualTo(duplicate);
        MergeApi.get(duplicate).then().statusCode(200).body("status", equalTo("ACTIVE"));
        RestApi.get(PROPOSER, "/api/v1/persons/{id}/merges/{merge}", surviving, merge)
                .then()
                .body("status", equalTo("PROPOSED"))
                .body("moved", nullValue());
    }

    @Test
    void theMergesOfAFileAreListed() {
        String merge = MergeApi.propose(surviving, duplicate);

        RestApi.get(PROPOSER, "/api/v1/persons/{id}/merges", surviving)
                .then()
                .statusCode(200)
                .body("items.id", contains(merge))
                .body("items.status", contains("PROPOSED"));
    }

    @Test
    void afterTheApprovalEverythingOfTheDuplicateBelongsToTheSurvivingFile() {
        MergeApi.livingAlone(duplicate);
        String open = MergeApi.need(duplicate, "HOME_COOKING");
        String ended = MergeApi.need(duplicate, "HOME_CLEANING");
        RestApi.done(IntakeApi.decideNeed(IntakeApi.OFFICER, ended, "closure", 2, Map.of()));
        List<String> evidence = MergeApi.evidenceOf(duplicate);
        String merge = MergeApi.propose(surviving, duplicate);

        MergeApi.approve(APPROVER, surviving, merge)
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("moved.evidence", equalTo(1))
                .body("moved.needs", equalTo(2));

        assertThat(MergeApi.personOf(open)).isEqualTo(surviving);
        assertThat(MergeApi.personOf(ended)).isEqualTo(surviving);
        assertThat(MergeApi.evidenceOf(surviving)).isEqualTo(evidence);
    }

    @Test
    void theTargetGroupsFollowFromTheEvidenceOfBoth() {
        MergeApi.livingAlone(duplicate);

        MergeApi.merge(surviving, duplicate);

        MergeApi.get(surviving).then().body("groups.code", equalTo(List.of("VULNERABLE_ELDER")));
        assertThat(DatabaseRows.events("zhongfu.facts.v1", surviving)
                        .getLast()
                        .payload()
                        .path("groups"))
                .hasSize(1);
    }

    @Test
    void acceptedApplicationsFollow() {
        String application = IntakeApi.submitAndAccept(IntakeApi.newIdNumber("19520309"));
        String bound = RestApi.get(IntakeApi.OFFICER, "/api/v1/applications/{id}", application)
                .path("personId");

        MergeApi.merge(surviving, bound);

        RestApi.get(IntakeApi.OFFICER, "/api/v1/applications/{id}", application)
                .then()
                .body("personId", equalTo(surviving));
    }

    @Test
    void theEventHoldsTheMovedNeeds() {
        String need = MergeApi.need(duplicate, "HOME_COOKING");

        String merge = MergeApi.merge(surviving, duplicate);

        DatabaseRows.Event event = MergeApi.lastEventOf(merge);
        JsonNode moved = event.payload().path("movedNeeds");
        assertThat(event.name()).isEqualTo("PersonsMerged");
        assertThat(event.payload().path("survivingId").asText()).isEqualTo(surviving);
        assertThat(event.payload().path("duplicateId").asText()).isEqualTo(duplicate);
        assertThat(moved).hasSize(1);
        assertThat(moved.path(0).path("needId").asText()).isEqualTo(need);
        assertThat(moved.path(0).path("personId").asText()).isEqualTo(surviving);
        assertThat(moved.path(0).path("moves").asLong()).isEqualTo(1);
    }

    @Test
    void laterEventsOfAMovedNeedKeepTheirKey() {
        String need = MergeApi.need(duplicate, "HOME_COOKING");
        MergeApi.merge(surviving, duplicate);

        IntakeApi.decideNeed(IntakeApi.OFFICER, need, "closure", 2, Map.of())
                .then()
                .statusCode(200);

        assertThat(DatabaseRows.texts("select distinct key from outbox where aggregate_id = ?::uuid", need))
                .containsExactly(duplicate);
    }

    @Test
    void theMergeIsAudited() {
        MergeApi.merge(surviving, duplicate);

        assertThat(DatabaseRows.texts(
                        "select action || ' ' || outcome from audit_entry where subject_id = ? order by id", surviving))
                .containsExactly("PERSON_MERGE_PROPOSED DONE " + duplicate, "PERSON_MERGE_APPROVED DONE " + duplicate);
    }

    @Test
    void theOfficerWhoProposedAMergeDoesNotApproveIt() {
        String merge =
                MergeApi.propose(APPROVER, surviving, MergeApi.body(duplicate)).path("id");

        MergeApi.approve(APPROVER, surviving, merge)
                .then()
                .statusCode(403)
                .body("detail", containsString("Another county or prefecture officer"));
    }

    @Test
    void aTownshipOfficerDoesNotApproveAMerge() {
        MergeApi.approve(
                        TestTokens.as("township-officer").area("652301").sub("other"),
                        surviving,
                        MergeApi.propose(surviving, duplicate))
                .then()
                .statusCode(403);
    }

    @Test
    void aMergeIsApprovedOnce() {
        String merge = MergeApi.merge(surviving, duplicate);

        RestApi.transition(
                        MergeApi.UNDOER, "/api/v1/persons/{id}/merges/{merge}/approve", 2, Map.of(), surviving, merge)
                .then()
                .statusCode(409)
                .body("allowed", equalTo(List.of("UNDONE")));
    }

    @Test
    void aProposalIsRejected() {
        String merge = MergeApi.propose(surviving, duplicate);

        MergeApi.reject(APPROVER, surviving, merge).then().statusCode(200).body("status", equalTo("REJECTED"));
    }

    @Test
    void aRejectedProposalLeavesRoomForAnother() {
        RestApi.done(MergeApi.reject(APPROVER, surviving, MergeApi.propose(surviving, duplicate)));

        MergeApi.propose(PROPOSER, surviving, MergeApi.body(duplicate)).then().statusCode(201);
    }

    @Test
    void aDuplicateHasOneOpenMerge() {
        MergeApi.propose(surviving, duplicate);

        MergeApi.propose(PROPOSER, IntakeApi.registerPerson("19520310"), MergeApi.body(duplicate))
                .then()
                .statusCode(409);
    }

    @Test
    void aFileIsNotMergedIntoItself() {
        MergeApi.propose(PROPOSER, surviving, MergeApi.body(surviving))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("duplicateId"));
    }

    @Test
    void aDuplicateOfAnotherAreaIsUnknown() {
        Map<String, Object> person = IntakeApi.personBody(IntakeApi.newIdNumber("19520311"));
        person.put("areaCode", "652302");
        String foreign = RestApi.created(IntakeApi.OTHER_AREA_OFFICER, "/api/v1/persons", person);

        MergeApi.propose(PROPOSER, surviving, MergeApi.body(foreign))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("duplicateId"));
    }

    @Test
    void mergesOfAnotherAreaAreNotFound() {
        String merge = MergeApi.propose(surviving, duplicate);

        MergeApi.approve(IntakeApi.OTHER_AREA_OFFICER, surviving, merge).then().statusCode(404);
    }

    @Test
    void aFileOfAPersonWhoDiedIsNotMerged() {
        RestApi.done(RestApi.transition(
                IntakeApi.OFFICER,
                "/api/v1/persons/{id}/death",
                1,
                Map.of("diedOn", "2026-01-10", "source", "OTHER"),
                duplicate));

        MergeApi.propose(PROPOSER, surviving, MergeApi.body(duplicate)).then().statusCode(409);
    }

    @Test
    void aFileWithAnOpenMergeIsNotVoided() {
        String merge = MergeApi.propose(surviving, duplicate);

        RestApi.transition(
                        APPROVER,
                        "/api/v1/persons/{id}/void",
                        1,
                        Map.of("reasonCode", "OTHER", "explanation", "误录"),
                        surviving)
                .then()
                .statusCode(409)
                .body("detail", containsString(merge));
    }
}
