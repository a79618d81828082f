// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.matching.MatchingApi;
import org.zhongfu.matching.MatchingApi.Provider;
import org.zhongfu.matching.match.TestMatches;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.testkit.TestTokens;

/** Providers of other kinds than social work organisations serve under agreements without prices. */
@QuarkusTest
class AgreementQuarkusTest {

    private static final String AGREEMENT = "/api/v1/agreements/{id}";

    @Inject
    TestMatches matches;

    private Provider group;
    private String township;

    @BeforeEach
    void aVolunteerGroup() {
        group = MatchingApi.registerProvider("VOLUNTEER_GROUP");
        township = MatchingApi.newTownship();
    }

    @Test
    void anAgreementHasServicesAndNoUnits() {
        String id = MatchingApi.signAgreement(group, township);

        RestApi.get(MatchingApi.OFFICER, AGREEMENT, id)
                .then()
                .statusCode(200)
                .body("services", contains("HOME_COOKING"));
        assertThat(DatabaseRows.events("zhongfu.provider.v1", id))
                .singleElement()
                .satisfies(event ->
                        assertThat(event.payload().at("/services/0").asText()).isEqualTo("HOME_COOKING"));
    }

    @Test
    void aVolunteerGroupHasNoContract() {
        RestApi.create(
                        MatchingApi.FINANCE_OFFICER,
                        "/api/v1/contracts",
                        MatchingApi.contractBody(group.id(), township, 10))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("providerId"))
                .body("violations[0].message", containsString("volunteer group"));
    }

    @Test
    void noNeedIsOfferedOnAnAgreement() {
        MatchingApi.signAgreement(group, township);

        NeedConfirmed need = matches.confirmNeed(township, 1);

        assertThat(TestMatches.waitlistOf(need)).containsExactly("WAITING [\"NO_CONTRACT_IN_AREA\"]");
    }

    @Test
    void aSocialWorkOrganisationHasNoAgreement() {
        Provider organisation = MatchingApi.registerProvider();

        RestApi.create(
                        MatchingApi.OFFICER,
                        "/api/v1/agreements",
                        MatchingApi.agreementBody(organisation.id(), township))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("providerId"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ENTERPRISE", "SITE"})
    void enterprisesAndSitesMayHaveBoth(String kind) {
        Provider provider = MatchingApi.registerProvider(kind);
        MatchingApi.signContract(provider, township, 10);

        RestApi.create(MatchingApi.OFFICER, "/api/v1/agreements", MatchingApi.agreementBody(provider.id(), township))
                .then()
                .statusCode(201);
    }

    @Test
    void aServiceNamedTwiceIsRefused() {
        Map<String, Object> body = MatchingApi.agreementBody(group.id(), township);
        body.put("services", List.of("HOME_COOKING", "HOME_COOKING"));

        RestApi.create(MatchingApi.OFFICER, "/api/v1/agreements", body)
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("services"));
    }

    @Test
    void anAgreementEndsEarlierWithAReasonInItsHistory() {
        String id = MatchingApi.signAgreement(group, township);
        String lastDay = Zones.dayOf(TestClock.now()).plusDays(10).toString();

        RestApi.transition(
                        MatchingApi.OFFICER, AGREEMENT + "/end", 1, Map.of("lastDay", lastDay, "reason", "志愿者不足"), id)
                .then()
                .statusCode(200)
                .body("periodTo", equalTo(lastDay));

        RestApi.get(MatchingApi.OFFICER, AGREEMENT + "/history", id)
                .then()
                .statusCode(200)
                .body("items[1].action", equalTo("endAgreement"))
                .body("items[1].changes.find { it.field == 'endReason' }.to", equalTo("志愿者不足"));
    }

    @Test
    void anAgreementEndsOnce() {
        String id = MatchingApi.signAgreement(group, township);
        Map<String, Object> end = Map.of("lastDay", Zones.dayOf(TestClock.now()).toString(), "reason", "志愿者不足");
        RestApi.done(RestApi.transition(MatchingApi.OFFICER, AGREEMENT + "/end", 1, end, id));

        RestApi.transition(MatchingApi.OFFICER, AGREEMENT + "/end", 2, end, id)
                .then()
                .statusCode(409);
    }

    @Test
    void agreementsThatGiveAServiceTodayAreListed() {
        String id = MatchingApi.signAgreement(group, township);
        String today = Zones.dayOf(TestClock.now()).toString();
        TestTokens officer = TestTokens.as("township-officer").area(township);

        RestApi.as(officer)
                .get("/api/v1/agreements?service=HOME_COOKING&on=" + today)
                .then()
                .statusCode(200)
                .body("items.id", contains(id));
        RestApi.as(officer)
                .get("/api/v1/agreements?service=HOME_CLEANING&on=" + today)
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void aProviderRegisteredWithoutAKindIsASocialWorkOrganisation() {
        RestApi.get(
                        MatchingApi.OFFICER,
                        "/api/v1/providers/{id}",
                        MatchingApi.registerProvider().id())
                .then()
                .body("kind", equalTo("SOCIAL_WORK_ORGANISATION"));
    }

    @Test
    void aKindThatMayNotHaveWhatIsInForceIsRefused() {
        MatchingApi.signAgreement(group, township);

        correctKind(group, "SOCIAL_WORK_ORGANISATION")
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("kind"));
    }

    @Test
    void aKindIsCorrected() {
        correctKind(group, "ENTERPRISE").then().statusCode(200).body("kind", equalTo("ENTERPRISE"));
    }

    private static Response correctKind(Provider provider, String kind) {
        return RestApi.as(MatchingApi.OFFICER)
                .header("If-Match", "\"1\"")
                .body(Map.of("kind", kind, "reason", "登记有误"))
                .patch("/api/v1/providers/{id}", provider.id());
    }
}
