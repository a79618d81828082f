// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.matching.MatchingApi;
import org.zhongfu.matching.MatchingApi.Provider;
import org.zhongfu.matching.TestEvents;
import org.zhongfu.matching.match.choice.MatchReason;
import org.zhongfu.matching.run.MatchingRunApi;
import org.zhongfu.platform.kernel.LocalizedText;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;

/** A provider is offered needs of its own areas only, also on a contract for a wider area. */
@QuarkusTest
class ProviderAreaQuarkusTest {

    private static final String OUTSIDE = "WAITING [\"OUTSIDE_PROVIDER_AREA\"]";

    @Inject
    TestMatches matches;

    @Inject
    TestEvents events;

    private String township;
    private String inside;
    private String outside;

    @BeforeEach
    void twoVillages() {
        township = MatchingApi.newTownship();
        inside = township + "001";
        outside = township + "002";
    }

    @Test
    void aNeedOutsideTheAreasOfTheProviderWaits() {
        signedForTheTownship(10);

        NeedConfirmed need = matches.confirmNeed(outside, 3);

        assertThat(TestMatches.matchesOf(need)).isEmpty();
        assertThat(TestMatches.waitlistOf(need)).containsExactly(OUTSIDE);
    }

    @Test
    void aNeedInAnAreaOfTheProviderIsOffered() {
        Provider provider = signedForTheTownship(10);

        NeedConfirmed need = matches.confirmNeed(inside, 3);

        assertThat(TestMatches.orgsOffered(need)).containsExactly(provider.org());
    }

    @Test
    void aProviderOfThePrefectureIsOfferedNeedsOfItsTownships() {
        Provider provider = MatchingApi.registerProviderIn("652300");
        sign(provider, 10);

        NeedConfirmed need = matches.confirmNeed(outside, 3);

        assertThat(TestMatches.orgsOffered(need)).containsExactly(provider.org());
    }

    @Test
    void theOtherProviderOfTheTownshipGetsTheNeed() {
        signedForTheTownship(10);
        Provider other = MatchingApi.registerProvider();
        sign(other, 10);

        NeedConfirmed need = matches.confirmNeed(outside, 3);

        assertThat(TestMatches.orgsOffered(need)).containsExactly(other.org());
    }

    @Test
    void thePreviewNamesTheReason() {
        signedForTheTownship(10);
        NeedConfirmed need = matches.confirmNeed(outside, 3);

        RestApi.as(MatchingApi.OFFICER)
                .post("/api/v1/needs/{id}/match-preview", need.needId().value())
                .then()
                .statusCode(200)
                .body("outcome", equalTo("WAIT"))
                .body("explanation.reasonCodes", contains("OUTSIDE_PROVIDER_AREA"))
                .body("explanation.candidates[0].exclusions", contains("OUTSIDE_PROVIDER_AREA"));
    }

    @Test
    void theReasonHasALabelInBothLanguages() {
        LocalizedText label = MatchReason.OUTSIDE_PROVIDER_AREA.label();

        assertThat(label.zh()).isEqualTo("该机构的服务区域不包括此地");
        assertThat(label.en()).isEqualTo("The provider does not work in the area");
    }

    @Test
    void anOfficerCannotGiveTheOfferToAProviderThatDoesNotWorkThere() {
        Provider narrow = signedForTheTownship(10);
        Provider other = MatchingApi.registerProvider();
        sign(other, 10);
        UUID match = TestMatches.matchOf(matches.confirmNeed(outside, 3));

        MatchingApi.decide(
                        MatchingApi.OFFICER, match, "override", 1, Map.of("providerId", narrow.id(), "reason", "离得近"))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("providerId"))
                .body("violations[0].message", containsString("OUTSIDE_PROVIDER_AREA"));
    }

    @Test
    void aMatchingRunGivesNoUnitsOutsideTheAreasOfTheProvider() {
        String run = MatchingRunApi.createHolding(township);
        signedForTheTownship(10);
        NeedConfirmed far = matches.confirmNeed(outside, 3);
        NeedConfirmed near = matches.confirmNeed(inside, 3);

        JsonPath proposed = MatchingRunApi.propose(run);

        JsonPath decision = MatchingRunApi.decision(proposed, far);
        assertThat(decision.getString("status")).isEqualTo("WAITS");
        assertThat(decision.getList("reasons.code")).containsExactly("OUTSIDE_PROVIDER_AREA");
        assertThat(MatchingRunApi.decision(proposed, near).getString("status")).isEqualTo("PROPOSED");
    }

    @Test
    void freedUnitsGoToTheNeedWhereTheProviderWorks() {
        Provider provider = signedForTheTownship(3);
        NeedConfirmed first = matches.confirmNeed(inside, 3);
        NeedConfirmed far = matches.confirmNeed(outside, 3);
        NeedConfirmed near = matches.confirmNeed(inside, 3);

        events.deliver(TestEvents.withdrawn(first));
        matches.drain();

        assertThat(TestMatches.orgsOffered(near)).containsExactly(provider.org());
        assertThat(TestMatches.matchesOf(far)).isEmpty();
    }

    @Test
    void aNewContractQueuesTheNeedsWhereItsProviderWorks() {
        NeedConfirmed far = matches.confirmNeed(outside, 3);
        NeedConfirmed near = matches.confirmNeed(inside, 3);

        Provider provider = signedForTheTownship(10);
        matches.drain();

        assertThat(TestMatches.orgsOffered(near)).containsExactly(provider.org());
        assertThat(TestMatches.waitlistOf(far)).containsExactly("WAITING [\"NO_CONTRACT_IN_AREA\"]");
    }

    @Test
    void anOfferEndsWhenThePersonMovesToWhereTheProviderDoesNotWork() {
        signedForTheTownship(10);
        NeedConfirmed need = matches.confirmNeed(inside, 3);
        UUID offer = TestMatches.matchOf(need);

        events.deliver(TestEvents.facts(
                need.recipient().personId().value(),
                outside,
                2,
                "PARTIAL_CARE",
                TestEvents.now().minusSeconds(31_536_000)));

        assertThat(DatabaseRows.texts("select status || ' ' || reason_code from match where id = ?", offer))
                .containsExactly("CANCELLED PERSON_MOVED");
    }

    private Provider signedForTheTownship(int units) {
        Provider provider = MatchingApi.registerProviderIn(inside);
        sign(provider, units);
        return provider;
    }

    private void sign(Provider provider, int units) {
        RestApi.created(
                MatchingApi.PREFECTURE_OFFICER,
                "/api/v1/contracts",
                MatchingApi.contractBody(provider.id(), township, units));
    }
}
