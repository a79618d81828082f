// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.intake.representative.RepresentativeApi;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** A guardian applies for a child: what acceptance compares, and what the guardian sees. */
@QuarkusTest
class RepresentedApplicationQuarkusTest {

    private static final TestTokens OTHER_OFFICER =
            TestTokens.as("county-officer").area("652301").sub("second-county-officer");

    private final String childNumber = IntakeApi.newIdNumber("20150601");
    private final String motherNumber = IntakeApi.newIdNumber("19800101");
    private TestTokens sender;
    private String child;
    private String mother;

    @BeforeEach
    void files() {
        child = RestApi.created(IntakeApi.OFFICER, "/api/v1/persons", IntakeApi.personBody(childNumber));
        mother = RestApi.created(IntakeApi.OFFICER, "/api/v1/persons", IntakeApi.personBody(motherNumber));
        sender = TestTokens.as("applicant").sub("login-" + mother);
    }

    @Test
    void theApplicationShowsWhoAppliedForTheChild() {
        get(IntakeApi.OFFICER, received(representative()))
                .then()
                .body("applicant.representative.name", equalTo("王小兰"))
                .body("applicant.representative.phone", equalTo("180****1999"))
                .body("applicant.representative.kind", equalTo("GUARDIAN_OF_MINOR"))
                .body("applicant.representative.representativeEntryId", nullValue());
    }

    @Test
    void whoAppliedIsStoredEncrypted() {
        String id = received(representative());

        assertThat(DatabaseRows.texts(
                        "select representative_name_sealed || representative_phone_sealed || representative_id_number_sealed"
                                + " from application where id = ?::uuid",
                        id))
                .hasSize(1)
                .noneMatch(row -> row.contains("王小兰") || row.contains("18012341999") || row.contains(motherNumber));
    }

    @Test
    void theGuardianOnFileIsLinked() {
        String entry = RepresentativeApi.added(child, RepresentativeApi.parent(mother));

        accept(IntakeApi.OFFICER, received(representative()), Map.of())
                .then()
                .statusCode(200)
                .body("personId", equalTo(child))
                .body("applicant.representative.representativeEntryId", equalTo(entry));
    }

    @Test
    void withoutANumberNameAndPhoneNumberAreCompared() {
        RepresentativeApi.added(child, RepresentativeApi.parent(mother));
        Map<String, Object> named = representative();
        named.remove("idNumber");

        accept(IntakeApi.OFFICER, received(named), Map.of()).then().statusCode(200);
    }

    @Test
    void aGuardianWhoIsNotEnteredIsRefused() {
        String id = received(representative());

        accept(IntakeApi.OFFICER, id, Map.of())
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("representative"))
                .body("violations[0].message", containsString("is not entered as their guardian or agent"));
        get(IntakeApi.OFFICER, id).then().body("status", equalTo("RECEIVED"));
    }

    @Test
    void anotherPersonThanTheGuardianIsRefused() {
        RepresentativeApi.added(child, RepresentativeApi.parent(mother));
        Map<String, Object> other = representative();
        other.put("idNumber", IntakeApi.newIdNumber("19800101"));

        accept(IntakeApi.OFFICER, received(other), Map.of())
                .then()
                .statusCode(422)
                .body("violations[0].message", containsString("is not entered"));
    }

    @Test
    void aGuardianWithoutTheScopeIsRefused() {
        Map<String, Object> entry = RepresentativeApi.parent(mother);
        entry.put("scopes", List.of("VISIT_NOTICES"));
        RepresentativeApi.added(child, entry);

        accept(IntakeApi.OFFICER, received(representative()), Map.of())
                .then()
                .statusCode(422)
                .body("violations[0].message", containsString("the scope APPLY is not entered"));
    }

    @Test
    void aGuardianshipThatHasEndedIsRefused() {
        Map<String, Object> entry = RepresentativeApi.parent(mother);
        entry.put("validUntil", "2020-12-31");
        RepresentativeApi.added(child, entry);

        accept(IntakeApi.OFFICER, received(representative()), Map.of())
                .then()
                .statusCode(422)
                .body("violations[0].message", containsString("was not in force on the day"));
    }

    @Test
    void aSecondOfficerAcceptsWithAReasonAndItIsAudited() {
        String id = received(representative());

        accept(OTHER_OFFICER, id, override()).then().statusCode(200);

        assertThat(DatabaseRows.texts(
                        "select outcome from audit_entry where subject_id = ? and action = 'APPLICATION_BINDING_OVERRIDDEN'",
                        id))
                .containsExactly("OVERRIDDEN REPRESENTATIVE_NOT_ON_FILE REPRESENTATIVE");
    }

    @Test
    void anOverrideIsRefusedWhenNothingIsMissing() {
        RepresentativeApi.added(child, RepresentativeApi.parent(mother));

        accept(OTHER_OFFICER, received(representative()), override())
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("overrideReason"));
    }

    @Test
    void aCarerDoesNotApply() {
        Map<String, Object> carer = representative();
        carer.put("kind", "CARER");

        RestApi.as(sender)
                .body(application(carer))
                .post("/api/v1/applications")
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("representative.kind"));
    }

    @Test
    void theGuardianSeesTheApplicationWhileTheyMayActForTheChild() {
        RepresentativeApi.added(child, RepresentativeApi.parent(mother));
        String id = received(representative());
        accept(IntakeApi.OFFICER, id, Map.of()).then().statusCode(200);

        get(sender, id).then().statusCode(200).body("applicant.name", equalTo("王小兰"));
    }

    @Test
    void afterTheEndOfTheGuardianshipTheApplicationIsNotSeen() {
        String entry = RepresentativeApi.added(child, RepresentativeApi.parent(mother));
        String id = received(representative());
        accept(IntakeApi.OFFICER, id, Map.of()).then().statusCode(200);
        RepresentativeApi.endAsRevoked(child, entry).then().statusCode(200);

        get(sender, id).then().statusCode(404);
        RestApi.get(sender, "/api/v1/applications").then().body("items", equalTo(List.of()));
    }

    @Test
    void whoWasAcceptedWithoutAnEntryFollowsTheProgressOnly() {
        String id = received(representative());
        accept(OTHER_OFFICER, id, override()).then().statusCode(200);

        get(sender, id).then().statusCode(404);
    }

    @Test
    void anotherLoginOfTheSameNameSeesNothing() {
        RepresentativeApi.added(child, RepresentativeApi.parent(mother));
        String id = received(representative());
        accept(IntakeApi.OFFICER, id, Map.of()).then().statusCode(200);

        get(TestTokens.as("applicant").sub("claims-to-be-" + mother), id).then().statusCode(404);
    }

    @Test
    void theReversalOfTheAcceptanceRemovesTheLink() {
        RepresentativeApi.added(child, RepresentativeApi.parent(mother));
        String id = received(representative());
        accept(IntakeApi.OFFICER, id, Map.of()).then().statusCode(200);

        IntakeApi.decide(
                        OTHER_OFFICER,
                        id,
                        "acceptance-reversal",
                        3,
                        Map.of("reasonCode", "ACCEPTED_BY_MISTAKE", "reason", "误受理"))
                .then()
                .statusCode(200)
                .body("applicant.representative.representativeEntryId", nullValue());
    }

    @Test
    void thePhoneNumberOfWhoAppliedIsDisclosedForAPurpose() {
        RestApi.as(IntakeApi.OFFICER)
                .body(Map.of("purpose", "电话核实", "fields", List.of("REPRESENTATIVE_PHONE")))
                .post("/api/v1/applications/{id}/disclosures", received(representative()))
                .then()
                .statusCode(200)
                .body("representativePhone", equalTo("18012341999"));
    }

    private Map<String, Object> representative() {
        return new HashMap<>(Map.of(
                "name",
                "王小兰",
                "phone",
                "18012341999",
                "idNumber",
                motherNumber,
                "kind",
                "GUARDIAN_OF_MINOR",
                "relation",
                "PARENT"));
    }

    private Map<String, Object> application(Map<String, Object> representative) {
        Map<String, Object> body = IntakeApi.applicationBody(childNumber);
        body.put("representative", representative);
        return body;
    }

    private String received(Map<String, Object> representative) {
        String id = RestApi.as(sender)
                .body(application(representative))
                .post("/api/v1/applications")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        IntakeApi.decide(IntakeApi.PREFECTURE_OFFICER, id, "reception", 1, Map.of())
                .then()
                .statusCode(200);
        return id;
    }

    private static Map<String, Object> override() {
        return Map.of("overrideReason", "REPRESENTATIVE_NOT_ON_FILE", "overrideExplanation", "电话核实，户口簿后补");
    }

    private static Response accept(TestTokens officer, String id, Map<String, Object> body) {
        return IntakeApi.decide(officer, id, "acceptance", 2, body);
    }

    private static Response get(TestTokens caller, String id) {
        return RestApi.get(caller, "/api/v1/applications/{id}", id);
    }
}
