// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.merge;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.RestApi;

/** A merged file leads to the surviving one, for those who may see it, and takes in nothing. */
@QuarkusTest
class MergedFileQuarkusTest {

    private String number;
    private String surviving;
    private String duplicate;

    @BeforeEach
    void twoFiles() {
        number = IntakeApi.newIdNumber("19520308");
        surviving = IntakeApi.registerPerson("19520307");
        duplicate = RestApi.created(IntakeApi.OFFICER, "/api/v1/persons", IntakeApi.personBody(number));
    }

    @Test
    void aReadIsRedirectedToTheSurvivingFile() {
        MergeApi.merge(surviving, duplicate);

        MergeApi.get(duplicate).then().statusCode(301).header("Location", endsWith("/api/v1/persons/" + surviving));
    }

    @Test
    void aReadOfAFileThatWasMergedTwiceIsRedirectedToTheLastOne() {
        String last = IntakeApi.registerPerson("19520309");
        MergeApi.merge(surviving, duplicate);
        MergeApi.merge(last, surviving);

        MergeApi.get(duplicate).then().statusCode(301).header("Location", endsWith("/api/v1/persons/" + last));
    }

    @Test
    void aCallerOfAnotherAreaDoesNotLearnThatTheFileExisted() {
        MergeApi.merge(surviving, duplicate);

        RestApi.get(IntakeApi.OTHER_AREA_OFFICER, "/api/v1/persons/{id}", duplicate)
                .then()
                .statusCode(404)
                .body("detail", not(containsString(surviving)));
    }

    @Test
    void aWriteOfACallerOfAnotherAreaIsAnsweredAsForAnUnknownFile() {
        MergeApi.merge(surviving, duplicate);

        RestApi.as(IntakeApi.OTHER_AREA_OFFICER)
                .body(Map.of("type", "MEDICAL_EVIDENCE", "validFrom", "2024-01-01", "issuer", "医院"))
                .post("/api/v1/persons/{id}/evidence", duplicate)
                .then()
                .statusCode(404);
    }

    @Test
    void evidenceOfTheDuplicateIsRefusedWithTheSurvivingFile() {
        MergeApi.merge(surviving, duplicate);

        RestApi.as(IntakeApi.OFFICER)
                .body(Map.of("type", "MEDICAL_EVIDENCE", "validFrom", "2024-01-01", "issuer", "医院"))
                .post("/api/v1/persons/{id}/evidence", duplicate)
                .then()
                .statusCode(409)
                .body("mergedInto", equalTo(surviving));
    }

    @Test
    void aNeedOfTheDuplicateIsRefusedWithTheSurvivingFile() {
        MergeApi.merge(surviving, duplicate);

        RestApi.create(IntakeApi.OFFICER, "/api/v1/needs", IntakeApi.needBody(duplicate))
                .then()
                .statusCode(409)
                .body("mergedInto", equalTo(surviving));
    }

    @Test
    void aCorrectionOfTheDuplicateIsRefusedWithTheSurvivingFile() {
        MergeApi.merge(surviving, duplicate);

        RestApi.as(IntakeApi.OFFICER)
                .header("If-Match", "\"1\"")
                .body(Map.of("phone", "13912345678"))
                .patch("/api/v1/persons/{id}", duplicate)
                .then()
                .statusCode(409)
                .body("mergedInto", equalTo(surviving));
    }

    @Test
    void theNumberOfTheDuplicateLeadsToTheSurvivingFile() {
        MergeApi.merge(surviving, duplicate);

        RestApi.as(IntakeApi.OFFICER)
                .body(Map.of("idNumber", number))
                .post("/api/v1/persons/search")
                .then()
                .body("items.id", equalTo(List.of(surviving)));
    }

    @Test
    void anApplicationWithTheNumberOfTheDuplicateIsAcceptedForTheSurvivingFile() {
        MergeApi.merge(surviving, duplicate);

        String application = IntakeApi.submitAndAccept(number);

        RestApi.get(IntakeApi.OFFICER, "/api/v1/applications/{id}", application)
                .then()
                .body("personId", equalTo(surviving));
    }

    @Test
    void aWrongNumberOfTheDuplicateIsFreed() {
        Map<String, Object> body = MergeApi.body(duplicate);
        body.put("numberIsWrong", true);
        String merge = MergeApi.propose(MergeApi.PROPOSER, surviving, body).path("id");
        RestApi.done(MergeApi.approve(MergeApi.APPROVER, surviving, merge));

        RestApi.create(IntakeApi.OFFICER, "/api/v1/persons", IntakeApi.personBody(number))
                .then()
                .statusCode(201);
    }

    @Test
    void aMergedFileIsNotListed() {
        Map<String, Object> named = IntakeApi.personBody(IntakeApi.newIdNumber("19520310"));
        named.put("name", "贾重复");
        String listed = RestApi.created(IntakeApi.OFFICER, "/api/v1/persons", named);

        MergeApi.merge(surviving, listed);

        RestApi.get(IntakeApi.OFFICER, "/api/v1/persons?name=贾重复").then().body("items", equalTo(List.of()));
    }
}
