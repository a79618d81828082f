// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.Concurrently;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** A wrong acceptance is undone by a second officer. */
@QuarkusTest
class AcceptanceReversalQuarkusTest {

    private static final Map<String, Object> REASON = Map.of("reasonCode", "WRONG_PERSON", "reason", "同名不同人");

    private final String number = IntakeApi.newIdNumber("19520307");

    @Test
    void anotherOfficerReversesTheAcceptance() {
        String id = IntakeApi.submitAndAccept(number);
        String person = personOf(id);

        reverse(IntakeApi.PREFECTURE_OFFICER, id, 3)
                .then()
                .statusCode(200)
                .header("ETag", "\"4\"")
                .body("status", equalTo("RECEIVED"))
                .body("personId", nullValue());

        DatabaseRows.Event event = DatabaseRows.events("zhongfu.intake.v1", id).getLast();
        assertThat(event.name()).isEqualTo("ApplicationAcceptanceReversed");
        assertThat(event.payload().path("personId").asText()).isEqualTo(person);
        assertThat(event.payload().path("reasonCode").asText()).isEqualTo("WRONG_PERSON");
        assertThat(event.payload().toString()).doesNotContain("同名");
        assertThat(DatabaseRows.texts(
                        "select action || ' ' || outcome || ' ' || purpose from audit_entry where subject_id = ?", id))
                .containsExactly("APPLICATION_ACCEPTANCE_REVERSED REVERSED WRONG_PERSON " + person + " 同名不同人");
    }

    @Test
    void afterTheReversalTheApplicationIsAcceptedAgain() {
        String id = IntakeApi.submitAndAccept(number);
        RestApi.done(reverse(IntakeApi.PREFECTURE_OFFICER, id, 3));

        IntakeApi.decide(IntakeApi.OFFICER, id, "acceptance", 4, Map.of())
                .then()
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"));
    }

    @Test
    void theOfficerWhoAcceptedDoesNotReverse() {
        String id = IntakeApi.submitAndAccept(number);

        reverse(IntakeApi.OFFICER, id, 3)
                .then()
                .statusCode(403)
                .body("detail", containsString("Another county or prefecture officer"));
        assertThat(DatabaseRows.eventNames("zhongfu.intake.v1", id)).hasSize(3);
    }

    @Test
    void aTownshipOfficerDoesNotReverse() {
        String id = IntakeApi.submitAndAccept(number);

        reverse(TestTokens.as("township-officer").area("652301"), id, 3).then().statusCode(403);
    }

    @Test
    void anAcceptanceFromWhichANeedComesIsNotReversed() {
        String id = IntakeApi.submitAndAccept(number);
        IntakeApi.registerNeed(needOf(id));

        reverse(IntakeApi.PREFECTURE_OFFICER, id, 3)
                .then()
                .statusCode(409)
                .body("detail", containsString("Withdraw the need"));
        assertThat(personOf(id)).isNotNull();
    }

    @Test
    void anAcceptanceWhoseNeedWasWithdrawnIsReversed() {
        String id = IntakeApi.submitAndAccept(number);
        String need = IntakeApi.registerNeed(needOf(id));
        RestApi.done(IntakeApi.decideNeed(
                IntakeApi.OFFICER, need, "withdrawal", 1, Map.of("reasonCode", "ENTERED_BY_MISTAKE", "reason", "误录")));

        reverse(IntakeApi.PREFECTURE_OFFICER, id, 3).then().statusCode(200);
    }

    @Test
    void ofASimultaneousNeedAndReversalOneSucceeds() throws Exception {
        String id = IntakeApi.submitAndAccept(number);
        Map<String, Object> need = needOf(id);
        Callable<Integer> register =
                () -> RestApi.create(IntakeApi.OFFICER, "/api/v1/needs", need).statusCode() / 100;
        Callable<Integer> reverse =
                () -> reverse(IntakeApi.PREFECTURE_OFFICER, id, 3).statusCode() / 100;

        assertThat(Concurrently.run(List.of(register, reverse))).containsExactlyInAnyOrder(2, 4);
    }

    @Test
    void onlyAnAcceptanceIsReversed() {
        reverse(IntakeApi.PREFECTURE_OFFICER, IntakeApi.submitAndReceive(), 2)
                .then()
                .statusCode(409)
                .body("type", endsWith("/illegal-move"));
    }

    @Test
    void anAcceptedApplicationIsNotReceivedAgain() {
        String id = IntakeApi.submitAndAccept(number);

        IntakeApi.decide(IntakeApi.OFFICER, id, "reception", 3, Map.of())
                .then()
                .statusCode(409)
                .body("type", endsWith("/illegal-move"));
    }

    @Test
    void aReversalRequiresAReason() {
        String id = IntakeApi.submitAndAccept(number);

        IntakeApi.decide(IntakeApi.PREFECTURE_OFFICER, id, "acceptance-reversal", 3, Map.of("reasonCode", "OTHER"))
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("reason"));
    }

    @Test
    void anApplicationOfAnotherAreaIsNotFound() {
        String id = IntakeApi.submitAndAccept(number);

        reverse(IntakeApi.OTHER_AREA_OFFICER, id, 3).then().statusCode(404);
    }

    @Test
    void anUnknownApplicationIsNotFound() {
        reverse(IntakeApi.OTHER_AREA_OFFICER, UUID.randomUUID().toString(), 3)
                .then()
                .statusCode(404);
    }

    private static Map<String, Object> needOf(String application) {
        Map<String, Object> need = IntakeApi.needBody(personOf(application));
        need.put("applicationId", application);
        return need;
    }

    private static String personOf(String application) {
        return RestApi.get(IntakeApi.OFFICER, "/api/v1/applications/{id}", application)
                .path("personId");
    }

    private static Response reverse(TestTokens caller, String id, int version) {
        return IntakeApi.decide(caller, id, "acceptance-reversal", version, REASON);
    }
}
