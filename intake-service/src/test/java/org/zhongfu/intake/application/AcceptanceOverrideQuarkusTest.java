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
import org.junit.jupiter.api.Test;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Acceptance although name or ID number differ: by a second officer, with a reason. */
@QuarkusTest
class AcceptanceOverrideQuarkusTest {

    private final String number = IntakeApi.newIdNumber("19520307");

    /** Received by the officer of the prefecture. */
    private final Map<String, Object> application = IntakeApi.applicationBody(number);

    @Test
    void anotherOfficerOverridesWithAReasonWhichIsAudited() {
        String id = IntakeApi.submitAndReceive(application);

        accept(IntakeApi.OFFICER, id, overriding(otherName()))
                .then()
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"));

        assertThat(DatabaseRows.texts(
                        "select action || ' ' || outcome || ' ' || purpose from audit_entry where subject_id = ?", id))
                .containsExactly("APPLICATION_BINDING_OVERRIDDEN OVERRIDDEN NAME_CHANGED NAME 已核对户口簿");
    }

    @Test
    void phoneAndAddressOfTheApplicantAreNotCopiedIntoTheFileOfAnotherPerson() {
        String person = accept(IntakeApi.OFFICER, IntakeApi.submitAndReceive(application), overriding(otherName()))
                .path("personId");

        RestApi.as(IntakeApi.OFFICER)
                .body(Map.of("purpose", "核对档案", "fields", List.of("PHONE", "ADDRESS")))
                .post("/api/v1/persons/{id}/disclosures-of-identity", person)
                .then()
                .statusCode(200)
                .body("phone", nullValue())
                .body("address", nullValue());
    }

    @Test
    void theOfficerWhoReceivedTheApplicationDoesNotOverride() {
        String id = IntakeApi.submitAndReceive(application);

        accept(IntakeApi.PREFECTURE_OFFICER, id, overriding(otherName()))
                .then()
                .statusCode(403)
                .body("detail", containsString("Another county or prefecture officer"));
        assertThat(DatabaseRows.eventNames("zhongfu.intake.v1", id)).hasSize(2);
    }

    @Test
    void aTownshipOfficerDoesNotOverride() {
        String id = IntakeApi.submitAndReceive(application);

        accept(TestTokens.as("township-officer").area("652301"), id, overriding(otherName()))
                .then()
                .statusCode(403);
    }

    @Test
    void anOverrideRequiresAnExplanation() {
        Map<String, Object> body = overriding(otherName());
        body.remove("overrideExplanation");

        accept(IntakeApi.OFFICER, IntakeApi.submitAndReceive(application), body)
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("overrideExplanation"));
    }

    @Test
    void anOverrideRequiresAReasonOfTheList() {
        Map<String, Object> body = overriding(otherName());
        body.put("overrideReason", "BECAUSE");

        accept(IntakeApi.OFFICER, IntakeApi.submitAndReceive(application), body)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("overrideReason"));
    }

    @Test
    void anOverrideOfNothingIsRefused() {
        accept(IntakeApi.OFFICER, IntakeApi.submitAndReceive(application), overriding(new HashMap<>()))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("overrideReason"));
    }

    private Map<String, Object> otherName() {
        Map<String, Object> person = IntakeApi.personBody(number);
        person.put("name", "王晓兰");
        person.remove("phone");
        person.remove("address");
        return new HashMap<>(Map.of("person", person));
    }

    private static Map<String, Object> overriding(Map<String, Object> acceptance) {
        acceptance.put("overrideReason", "NAME_CHANGED");
        acceptance.put("overrideExplanation", "已核对户口簿");
        return acceptance;
    }

    private static Response accept(TestTokens caller, String id, Map<String, Object> body) {
        return IntakeApi.decide(caller, id, "acceptance", 2, body);
    }
}
