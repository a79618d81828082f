// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.Concurrently;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.testkit.TestTokens;

/** Confirmation, withdrawal and closure of needs. */
@QuarkusTest
class NeedTransitionQuarkusTest {

    private static final TestTokens SOCIAL_WORKER =
            TestTokens.as("social-worker").area("652301");

    @Test
    void aConfirmedNeedPublishesWhatMatchingReads() {
        String person = IntakeApi.registerPerson("19520307");
        IntakeApi.addEvidence(
                person,
                Map.of("type", "LIVING_ARRANGEMENT", "livingAlone", true, "validFrom", "2024-01-01", "issuer", "社区"));
        Map<String, Object> body = IntakeApi.needBody(person);
        String requestedAt = TestClock.now()
                .minus(Duration.ofHours(30))
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
        body.put("requestedAt", requestedAt);
        String id = IntakeApi.registerNeed(body);

        IntakeApi.decideNeed(IntakeApi.OFFICER, id, "confirmation", 1, Map.of())
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("CONFIRMED"))
                .body("primaryGroup", equalTo("VULNERABLE_ELDER"));

        DatabaseRows.Event confirmed =
                DatabaseRows.events("zhongfu.intake.v1", id).getLast();
        assertThat(DatabaseRows.eventNames("zhongfu.intake.v1", id)).containsExactly("NeedRegistered", "NeedConfirmed");
        assertThat(confirmed.key()).isEqualTo(person);
        assertThat(confirmed.payload().path("requestedAt").asText()).isEqualTo(requestedAt);
        assertThat(confirmed.payload().path("groups").path(0).asText()).isEqualTo("VULNERABLE_ELDER");
    }

    @Test
    void thePreferencesOfAWithdrawnNeedLeaveThePersonsFacts() {
        String person = IntakeApi.registerPerson("19520307");
        String id = IntakeApi.registerNeed(preferring(person, "HOME_COOKING", "FEMALE_WORKER"));

        IntakeApi.decideNeed(IntakeApi.OFFICER, id, "withdrawal", 1, Map.of("reason", "重新评估"))
                .then()
                .statusCode(200);

        assertThat(publishedPreferences(person)).isEmpty();
    }

    @Test
    void thePreferencesOfAClosedNeedLeaveThePersonsFacts() {
        String person = IntakeApi.registerPerson("19520307");
        String id = IntakeApi.confirmNeed(preferring(person, "HOME_COOKING", "FEMALE_WORKER"));

        IntakeApi.decideNeed(IntakeApi.OFFICER, id, "closure", 2, Map.of())
                .then()
                .statusCode(200);

        assertThat(publishedPreferences(person)).isEmpty();
    }

    @Test
    void thePreferencesOfAnotherOpenNeedStayInThePersonsFacts() {
        String person = IntakeApi.registerPerson("19520307");
        IntakeApi.registerNeed(preferring(person, "HOME_CLEANING", "LANGUAGE_UG"));
        String id = IntakeApi.registerNeed(preferring(person, "HOME_COOKING", "FEMALE_WORKER"));

        IntakeApi.decideNeed(IntakeApi.OFFICER, id, "withdrawal", 1, Map.of("reason", "重新评估"))
                .then()
                .statusCode(200);

        assertThat(publishedPreferences(person)).containsExactly("LANGUAGE_UG");
    }

    @Test
    void theEndOfANeedWithoutPreferencesPublishesNoFacts() {
        String person = IntakeApi.registerPerson("19520307");
        String id = IntakeApi.registerNeed(person);
        int before = DatabaseRows.events("zhongfu.facts.v1", person).size();

        IntakeApi.decideNeed(IntakeApi.OFFICER, id, "withdrawal", 1, Map.of("reason", "重新评估"))
                .then()
                .statusCode(200);

        assertThat(DatabaseRows.events("zhongfu.facts.v1", person)).hasSize(before);
    }

    @Test
    void aNeedIsWithdrawnWithAReason() {
        String id = registeredNeed();

        IntakeApi.decideNeed(
                        IntakeApi.OFFICER, id, "withdrawal", 1, Map.of("reasonCode", "PERSON_WISH", "reason", "家人照顾"))
                .then()
                .statusCode(200)
                .body("reasonCode", equalTo("PERSON_WISH"));
        assertThat(DatabaseRows.eventNames("zhongfu.intake.v1", id)).containsExactly("NeedRegistered", "NeedWithdrawn");
    }

    static Stream<Map<String, Object>> withoutAReason() {
        return Stream.of(Map.of(), Map.of("reasonCode", "WHIM", "reason", "x"));
    }

    @ParameterizedTest
    @MethodSource("withoutAReason")
    void aWithdrawalRequiresAReason(Map<String, Object> body) {
        String id = registeredNeed();

        IntakeApi.decideNeed(IntakeApi.OFFICER, id, "withdrawal", 1, body)
                .then()
                .statusCode(400);
    }

    @Test
    void aNeedThatIsNotConfirmedCannotBeClosed() {
        String id = registeredNeed();

        IntakeApi.decideNeed(IntakeApi.OFFICER, id, "closure", 1, Map.of())
                .then()
                .statusCode(409)
                .body("allowed", contains("CONFIRMED", "WITHDRAWN"));
    }

    @Test
    void aConfirmedNeedIsClosedAsMetWhenNoReasonIsSent() {
        String id = confirmedNeed();

        IntakeApi.decideNeed(IntakeApi.OFFICER, id, "closure", 2, Map.of())
                .then()
                .statusCode(200)
                .body("reasonCode", equalTo("MET"));
        assertThat(DatabaseRows.eventNames("zhongfu.intake.v1", id))
                .containsExactly("NeedRegistered", "NeedConfirmed", "NeedClosed");
    }

    @Test
    void aTransitionOfAnOlderVersionIsRefused() {
        String id = confirmedNeed();

        IntakeApi.decideNeed(IntakeApi.OFFICER, id, "closure", 1, Map.of())
                .then()
                .statusCode(412);
    }

    @Test
    void aTransitionWithoutAVersionIsRefused() {
        RestApi.as(IntakeApi.OFFICER)
                .body(Map.of())
                .post("/api/v1/needs/{id}/confirmation", registeredNeed())
                .then()
                .statusCode(428);
    }

    @Test
    void aTransitionIsNotDatedBeforeThePreviousOne() {
        String id = registeredNeed();
        String earlier = TestClock.now().minus(Duration.ofHours(1)).toString();

        IntakeApi.decideNeed(IntakeApi.OFFICER, id, "confirmation", 1, Map.of("occurredAt", earlier))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("occurredAt"));
    }

    @Test
    void aNeedOfAnotherAreaIsNotFound() {
        IntakeApi.decideNeed(IntakeApi.OTHER_AREA_OFFICER, registeredNeed(), "confirmation", 1, Map.of())
                .then()
                .statusCode(404);
    }

    @Test
    void aSocialWorkerDoesNotConfirm() {
        IntakeApi.decideNeed(SOCIAL_WORKER, registeredNeed(), "confirmation", 1, Map.of())
                .then()
                .statusCode(403);
    }

    @Test
    void ofTwoTransitionsOfOneVersionOneSucceeds() throws Exception {
        String id = registeredNeed();
        Callable<Integer> confirm = () -> IntakeApi.decideNeed(IntakeApi.OFFICER, id, "confirmation", 1, Map.of())
                .then()
                .extract()
                .statusCode();
        Callable<Integer> withdraw =
                () -> IntakeApi.decideNeed(IntakeApi.OFFICER, id, "withdrawal", 1, Map.of("reason", "x"))
                        .then()
                        .extract()
                        .statusCode();

        assertThat(Concurrently.run(List.of(confirm, withdraw))).containsExactlyInAnyOrder(200, 412);
        assertThat(DatabaseRows.eventNames("zhongfu.intake.v1", id)).hasSize(2);
    }

    private static String registeredNeed() {
        return IntakeApi.registerNeed(IntakeApi.registerPerson("19520307"));
    }

    private static String confirmedNeed() {
        return IntakeApi.confirmNeed(IntakeApi.needBody(IntakeApi.registerPerson("19520307")));
    }

    private static Map<String, Object> preferring(String person, String serviceItem, String preference) {
        Map<String, Object> body = IntakeApi.needBody(person);
        body.put("serviceItem", serviceItem);
        body.put("preferences", List.of(preference));
        return body;
    }

    /** The preferences in the newest facts of the person. */
    private static List<String> publishedPreferences(String person) {
        JsonNode facts =
                DatabaseRows.events("zhongfu.facts.v1", person).getLast().payload();
        return StreamSupport.stream(facts.path("preferences").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
