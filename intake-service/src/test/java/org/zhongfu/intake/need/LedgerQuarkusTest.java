// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.need;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.intake.access.ServingDelivery;
import org.zhongfu.intake.access.ServingEvents;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.testkit.TestTokens;

/** The ledger of needs: its filters and the names in it. */
@QuarkusTest
class LedgerQuarkusTest {

    @Inject
    TestClock clock;

    @Inject
    ServingDelivery delivery;

    /** Few persons of the tests are in this group, so the entry is on the first page. */
    private static final Map<String, String> SERIOUS_ILLNESS = Map.of("group", "SERIOUS_ILLNESS");

    static Stream<Map<String, String>> matchingFilters() {
        return Stream.of(
                SERIOUS_ILLNESS,
                Map.of("group", "SERIOUS_ILLNESS", "status", "REGISTERED"),
                Map.of("group", "SERIOUS_ILLNESS", "service", "HOME_COOKING"),
                Map.of("group", "SERIOUS_ILLNESS", "area", "652301"));
    }

    @ParameterizedTest
    @MethodSource("matchingFilters")
    void anEntryThatMatchesTheFilterIsListed(Map<String, String> filter) {
        String id = needOfAPersonWithASeriousIllness();

        ledger(IntakeApi.OFFICER, filter).body("items.need.id", hasItem(id));
    }

    static Stream<Map<String, String>> otherFilters() {
        return Stream.of(
                Map.of("group", "SEVERE_DISABILITY"),
                Map.of("group", "SERIOUS_ILLNESS", "status", "CLOSED"),
                Map.of("group", "SERIOUS_ILLNESS", "service", "HOME_CLEANING"),
                Map.of("group", "SERIOUS_ILLNESS", "area", "652302"));
    }

    @ParameterizedTest
    @MethodSource("otherFilters")
    void anEntryThatDoesNotMatchTheFilterIsNotListed(Map<String, String> filter) {
        String id = needOfAPersonWithASeriousIllness();

        ledger(IntakeApi.OFFICER, filter).body("items.need.id", not(hasItem(id)));
    }

    @Test
    void anEntryHasTheNameAndTheGroupsOfThePerson() {
        String id = needOfAPersonWithASeriousIllness();

        ledger(IntakeApi.OFFICER, SERIOUS_ILLNESS)
                .body(entry(id, "personName"), equalTo("王小兰"))
                .body(entry(id, "groups"), contains("SERIOUS_ILLNESS"));
    }

    @Test
    void anEntryIsListedOnTheLastDayOfTheGroup() {
        String id = needOfAPersonWithASeriousIllness(Zones.dayOf(TestClock.now()));

        ledger(IntakeApi.OFFICER, SERIOUS_ILLNESS).body("items.need.id", hasItem(id));
    }

    @Test
    void anEntryIsNotListedTheDayAfterTheGroupEndsThoughNothingWasWritten() {
        String id = needOfAPersonWithASeriousIllness(Zones.dayOf(TestClock.now()));

        clock.advance(Duration.ofDays(1));

        ledger(IntakeApi.OFFICER, SERIOUS_ILLNESS).body("items.need.id", not(hasItem(id)));
    }

    @Test
    void socialWorkersSeeMaskedNames() {
        String id = needOfAPersonWithASeriousIllness();
        String person = RestApi.get(IntakeApi.OFFICER, "/api/v1/needs/{id}", id).path("personId");
        ServingEvents serving = delivery.deliver(ServingEvents.accepted(person, id, "HUITONG"));

        ledger(serving.worker(), SERIOUS_ILLNESS).body(entry(id, "personName"), equalTo("王某兰"));
    }

    @Test
    void anEntryOfAnotherAreaIsNotListed() {
        String id = needOfAPersonWithASeriousIllness();

        ledger(IntakeApi.OTHER_AREA_OFFICER, SERIOUS_ILLNESS).body("items.need.id", not(hasItem(id)));
    }

    static Stream<Map<String, String>> unknownCodes() {
        return Stream.of(Map.of("group", "RICH"), Map.of("status", "OPEN"), Map.of("service", "DANCING"));
    }

    @ParameterizedTest
    @MethodSource("unknownCodes")
    void aFilterWithAnUnknownCodeIsRefused(Map<String, String> filter) {
        RestApi.as(IntakeApi.OFFICER)
                .queryParams(filter)
                .get("/api/v1/ledger")
                .then()
                .statusCode(400);
    }

    private static String needOfAPersonWithASeriousIllness() {
        String person = IntakeApi.registerPerson("19800101");
        IntakeApi.addEvidence(person, Map.of("type", "MEDICAL_EVIDENCE", "validFrom", "2024-01-01", "issuer", "州人民医院"));
        return IntakeApi.registerNeed(person);
    }

    private static String needOfAPersonWithASeriousIllness(LocalDate until) {
        String person = IntakeApi.registerPerson("19800101");
        IntakeApi.addEvidence(
                person,
                Map.of(
                        "type",
                        "MEDICAL_EVIDENCE",
                        "validFrom",
                        "2024-01-01",
                        "validUntil",
                        until.toString(),
                        "issuer",
                        "州人民医院"));
        return IntakeApi.registerNeed(person);
    }

    private static String entry(String needId, String field) {
        return "items.find { it.need.id == '" + needId + "' }." + field;
    }

    private static ValidatableResponse ledger(TestTokens caller, Map<String, String> filter) {
        return RestApi.as(caller)
                .queryParams(filter)
                .queryParam("limit", 200)
                .get("/api/v1/ledger")
                .then()
                .statusCode(200);
    }
}
