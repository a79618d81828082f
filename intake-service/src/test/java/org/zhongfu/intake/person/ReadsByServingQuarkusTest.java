// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.intake.access.ServingDelivery;
import org.zhongfu.intake.access.ServingEvents;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** What those read who see persons by work orders and applications, and the audit of it. */
@QuarkusTest
class ReadsByServingQuarkusTest {

    @Inject
    ServingDelivery delivery;

    @ParameterizedTest
    @CsvSource({
        "/api/v1/persons/{id}, PERSON_READ READ",
        "/api/v1/persons, PERSON_READ LISTED",
        "/api/v1/persons/{id}/evidence, EVIDENCE_READ LISTED",
        "/api/v1/assessments, ASSESSMENT_READ LISTED",
        "/api/v1/ledger, PERSON_READ LISTED"
    })
    void aReadByAWorkerIsAudited(String path, String entry) {
        String person = IntakeApi.registerPerson("19520307");
        ServingEvents serving = served(person);
        RestApi.created(IntakeApi.OFFICER, "/api/v1/assessments", PersonVisibilityQuarkusTest.assessmentOf(person));

        RestApi.as(serving.worker()).get(path.replace("{id}", person)).then().statusCode(200);

        assertThat(audited(person)).containsExactly(entry + " " + serving.subject);
    }

    @Test
    void aReadByAnOfficerIsNotAudited() {
        String person = IntakeApi.registerPerson("19520307");

        RestApi.get(IntakeApi.OFFICER, "/api/v1/persons/{id}", person).then().statusCode(200);

        assertThat(audited(person)).isEmpty();
    }

    @Test
    void aReadThatFindsNothingIsNotAudited() {
        String person = IntakeApi.registerPerson("19520307");

        RestApi.get(worker(), "/api/v1/persons/{id}", person).then().statusCode(404);

        assertThat(audited(person)).isEmpty();
    }

    @Test
    void aWorkerReadsNamesMasked() {
        String person = IntakeApi.registerPerson("19520307");

        RestApi.get(served(person).worker(), "/api/v1/persons/{id}", person)
                .then()
                .statusCode(200)
                .body("name", equalTo("王某兰"))
                .body("birthDate", nullValue());
    }

    @Test
    void aWorkerReadsTheAssessmentTheyRecordedAndNotThePerson() {
        TestTokens worker = worker();
        String person = IntakeApi.registerPerson("19520307");
        String assessment =
                RestApi.created(worker, "/api/v1/assessments", PersonVisibilityQuarkusTest.assessmentOf(person));

        RestApi.get(worker, "/api/v1/assessments/{id}", assessment).then().statusCode(200);
        RestApi.get(worker, "/api/v1/persons/{id}", person).then().statusCode(404);
    }

    @Test
    void aWorkerReadsTheNeedTheyRegisteredOutsideTheLedger() {
        TestTokens worker = worker();
        String need =
                RestApi.created(worker, "/api/v1/needs", IntakeApi.needBody(IntakeApi.registerPerson("19520307")));

        RestApi.get(worker, "/api/v1/needs/{id}", need).then().statusCode(200);
        RestApi.get(worker, "/api/v1/ledger").then().statusCode(200).body("items", empty());
    }

    @Test
    void aWorkerDoesNotLearnTheGroupOfAPersonFromANeedTheyRegistered() {
        TestTokens worker = worker();
        String person = IntakeApi.registerPerson("19520307");
        RestApi.created(worker, "/api/v1/needs", IntakeApi.needBody(person));

        RestApi.get(worker, "/api/v1/needs?personId={person}&group=VULNERABLE_ELDER", person)
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void aWorkerDoesNotAssessPersonsOfAnotherArea() {
        String person = IntakeApi.registerPerson("19520307");

        RestApi.create(worker().area("652302"), "/api/v1/assessments", PersonVisibilityQuarkusTest.assessmentOf(person))
                .then()
                .statusCode(422);
    }

    @Test
    void anAgencyReadsNoGroups() {
        String number = IntakeApi.newIdNumber("19520307");
        TestTokens agency =
                TestTokens.as("agency").area("652301").org(UUID.randomUUID().toString());
        String application = RestApi.created(agency, "/api/v1/applications", IntakeApi.applicationBody(number));
        IntakeApi.decide(IntakeApi.OFFICER, application, "reception", 1, Map.of());
        String person = IntakeApi.decide(IntakeApi.OFFICER, application, "acceptance", 2, Map.of())
                .path("personId");
        IntakeApi.addEvidence(person, Map.of("type", "MEDICAL_EVIDENCE", "validFrom", "2024-01-01", "issuer", "州医院"));

        RestApi.get(agency, "/api/v1/persons/{id}", person)
                .then()
                .statusCode(200)
                .body("name", equalTo("王某兰"))
                .body("groups", empty());
    }

    @Test
    void aWorkerWithoutAnOrganisationSeesNoPerson() {
        String person = IntakeApi.registerPerson("19520307");
        ServingEvents serving = served(person);

        RestApi.get(TestTokens.as("social-worker").sub(serving.subject).area("652301"), "/api/v1/persons")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(person)));
    }

    private ServingEvents served(String person) {
        return delivery.deliver(ServingEvents.accepted(
                person, IntakeApi.registerNeed(person), UUID.randomUUID().toString()));
    }

    private static TestTokens worker() {
        return TestTokens.as("social-worker")
                .sub(UUID.randomUUID())
                .area("652301")
                .org("HUITONG");
    }

    private static List<String> audited(String person) {
        return DatabaseRows.texts(
                "select action || ' ' || outcome || ' ' || actor from audit_entry where subject_id = ? order by id",
                person);
    }
}
