// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Which applications a caller sees, and what of them. */
@QuarkusTest
class ApplicationQuarkusTest {

    static Stream<TestTokens> outsiders() {
        return Stream.of(IntakeApi.OTHER_AREA_OFFICER, TestTokens.as("county-officer"));
    }

    @ParameterizedTest
    @MethodSource("outsiders")
    void anApplicationOutsideTheAreaOfTheCallerIsNotFound(TestTokens caller) {
        String id = IntakeApi.submitAndReceive();

        RestApi.get(caller, "/api/v1/applications/{id}", id).then().statusCode(404);
    }

    @Test
    void anApplicationOutsideTheAreaOfTheCallerIsNotListed() {
        String id = IntakeApi.submitAndReceive();

        RestApi.as(IntakeApi.OTHER_AREA_OFFICER)
                .queryParam("limit", 200)
                .get("/api/v1/applications")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(id)));
    }

    @Test
    void anOfficerOfThePrefectureSeesTheApplicationsOfItsCounties() {
        String id = IntakeApi.submitAndReceive();

        RestApi.get(IntakeApi.PREFECTURE_OFFICER, "/api/v1/applications/{id}", id)
                .then()
                .statusCode(200);
    }

    @Test
    void anApplicantSeesTheFullNameInTheirOwnApplication() {
        TestTokens applicant = TestTokens.as("applicant").sub(UUID.randomUUID());
        String id = RestApi.created(applicant, "/api/v1/applications", IntakeApi.applicationBody());

        RestApi.get(applicant, "/api/v1/applications/{id}", id)
                .then()
                .statusCode(200)
                .body("applicant.name", equalTo("王小兰"));
    }

    @Test
    void socialWorkersSeeMaskedNamesAndNoDescriptionInApplicationsOfTheirOrganisation() {
        TestTokens worker = TestTokens.as("social-worker").area("652301").org("HUITONG");
        String id = RestApi.created(worker.sub(UUID.randomUUID()), "/api/v1/applications", IntakeApi.applicationBody());

        RestApi.get(worker, "/api/v1/applications/{id}", id)
                .then()
                .statusCode(200)
                .body("applicant.name", equalTo("王某兰"))
                .body("description", nullValue());
    }

    @Test
    void communityAgentsSeeFullNamesAndTheDescription() {
        String id = IntakeApi.submitAndReceive();

        RestApi.get(TestTokens.as("community-agent").area("652301"), "/api/v1/applications/{id}", id)
                .then()
                .statusCode(200)
                .body("applicant.name", equalTo("王小兰"))
                .body("description", equalTo("独居，行动不便"));
    }

    @Test
    void aListContinuesAtItsCursorWithoutGapsOrRepetitions() {
        String first = IntakeApi.submitAndReceive();
        String second = IntakeApi.submitAndReceive();
        String cursor = null;
        List<String> seen = new ArrayList<>();
        do {
            var request = RestApi.as(IntakeApi.PREFECTURE_OFFICER)
                    .queryParam("limit", 3)
                    .queryParam("status", "RECEIVED")
                    .queryParam("area", "652301");
            var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get("/api/v1/applications")
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.path("items.id"));
            cursor = page.path("next");
        } while (cursor != null);

        assertThat(seen).contains(first, second).doesNotHaveDuplicates().isSorted();
    }
}
