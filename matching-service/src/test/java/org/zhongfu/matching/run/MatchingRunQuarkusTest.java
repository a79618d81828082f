// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.matching.MatchingApi;
import org.zhongfu.matching.MatchingApi.Provider;
import org.zhongfu.matching.TestEvents;
import org.zhongfu.matching.match.TestMatches;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Needs are held, allocated together, and offered as in individual matching. */
@QuarkusTest
class MatchingRunQuarkusTest {

    @Inject
    TestMatches matches;

    @Inject
    TestEvents events;

    @Test
    void aLineIsProposedForTheNeedWithoutAnotherAndThenAllocatedToIt() {
        String township = MatchingApi.newTownship();
        String village = township + "001";
        Provider wide = MatchingApi.registerProvider();
        String wideContract = MatchingApi.signContract(wide, township, 4);
        UUID known = UUID.randomUUID();
        servedBefore(wide, known, village);
        String run = MatchingRunApi.createHolding(township);
        String narrowContract = MatchingApi.signContract(MatchingApi.registerProvider(), village, 3);
        // Matched individually, the first would go to the provider that has served the person, and the second would
        // wait.
        NeedConfirmed first = matches.confirmNeed(TestEvents.need(known, village, 3));
        NeedConfirmed second = matches.confirmNeed(township + "002", 3);

        JsonPath proposed = MatchingRunApi.propose(run);

        assertThat(proposed.getString("status")).isEqualTo("PROPOSED");
        assertThat(proposed.getMap("counts")).isEqualTo(Map.of("needs", 2, "placed", 2, "offered", 0, "notOffered", 0));
        assertThat(proposed.getLong("figures.utility"))
                .isPositive()
                .isLessThanOrEqualTo(proposed.getLong("figures.bound"));
        assertThat(proposed.getString("groups[0].targetGroup")).isEqualTo("VULNERABLE_ELDER");
        assertThat(proposed.getInt("groups[0].withFairness.served")).isEqualTo(2);
        assertThat(proposed.getInt("groups[0].withoutFairness.rate")).isEqualTo(1000);
        assertThat(proposed.getInt("ruleVersion")).isEqualTo(1);
        JsonPath decision = MatchingRunApi.decision(proposed, first);
        assertThat(decision.getString("status")).isEqualTo("PROPOSED");
        assertThat(decision.getString("lineId")).isEqualTo(lineIdOf(narrowContract));
        assertThat(decision.getList("passed.lineId")).containsExactly(lineIdOf(wideContract));
        assertThat(decision.getString("passed[0].why.code")).isEqualTo("WORTH_MORE_TO_OTHERS");
        assertThat(TestMatches.matchesOf(first)).isEmpty();

        JsonPath applied = MatchingRunApi.applyAndFinish(proposed);

        assertThat(applied.getString("status")).isEqualTo("APPLIED");
        assertThat(applied.getInt("counts.offered")).isEqualTo(2);
        assertThat(TestMatches.contractUnitsOf(narrowContract)).isEqualTo("3/0/0");
        assertThat(TestMatches.contractUnitsOf(wideContract)).isEqualTo("3/0/1");
        for (NeedConfirmed need : List.of(first, second)) {
            assertThat(MatchingRunApi.decision(applied, need).getString("matchId"))
                    .isEqualTo(TestMatches.matchOf(need).toString());
            assertThat(TestMatches.waitlistOf(need).getFirst()).startsWith("MATCHED");
            assertThat(TestMatches.eventNamesOf(TestMatches.matchOf(need).toString()))
                    .containsExactly("MatchOffered");
        }
    }

    @Test
    void theMatchStoresItsDecisionAndAProviderSeesTheOwnLineOnly() {
        String township = MatchingApi.newTownship();
        String run = MatchingRunApi.createHolding(township);
        Provider wide = MatchingApi.registerProvider();
        MatchingApi.signContract(wide, township, 3);
        NeedConfirmed need = matches.confirmNeed(township, 3);
        MatchingRunApi.applyAndFinish(MatchingRunApi.propose(run));
        String match = TestMatches.matchOf(need).toString();

        RestApi.as(MatchingApi.OFFICER)
                .get("/api/v1/matches/{id}", match)
                .then()
                .body("explanation.allotted.runId", equalTo(run))
                .body("explanation.allotted.ruleVersion", equalTo(1))
                .body("explanation.allotted.decision.units", equalTo(3))
                .body("explanation.allotted.decision.groupPoints", equalTo(0));
        RestApi.as(wide.coordinator())
                .get("/api/v1/matches/{id}", match)
                .then()
                .statusCode(200)
                .body("explanation.allotted.decision.passed.size()", equalTo(0))
                .body("explanation.allotted.decision.groupPoints", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"finance-officer", "evaluator"})
    void rolesForFiguresReadNothingAboutGroupsInARun(String role) {
        TestTokens reader = TestTokens.as(role).area("652301");
        String township = MatchingApi.newTownship();
        String run = MatchingRunApi.createHolding(township);
        MatchingApi.signContract(MatchingApi.registerProvider(), township, 3);
        NeedConfirmed need = matches.confirmNeed(township, 3);
        JsonPath proposed = MatchingRunApi.propose(run);
        assertThat(proposed.getList("groups")).isNotEmpty();

        RestApi.get(reader, "/api/v1/matching-runs/{id}", run)
                .then()
                .statusCode(200)
                .body("groups", hasSize(0))
                .body("figures.utility", equalTo(proposed.getInt("figures.utility")));
        RestApi.get(reader, "/api/v1/matching-runs/{id}/decisions", run)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].targetGroup", nullValue())
                .body("items[0].groupPoints", nullValue());
        MatchingRunApi.applyAndFinish(proposed);
        RestApi.get(reader, "/api/v1/matches/{id}", TestMatches.matchOf(need).toString())
                .then()
                .statusCode(200)
                .body("explanation.allotted.decision.units", equalTo(3))
                .body("explanation.allotted.decision.groupPoints", nullValue());
    }

    @Test
    void aHeldNeedIsNotMatchedIndividually() {
        String township = MatchingApi.newTownship();
        MatchingRunApi.createHolding(township);
        MatchingApi.signContract(MatchingApi.registerProvider(), township, 5);

        NeedConfirmed need = matches.confirmNeed(township, 3);

        assertThat(TestMatches.matchesOf(need)).isEmpty();
        assertThat(TestMatches.waitlistOf(need)).containsExactly("WAITING [\"GATHERED_FOR_RUN\"]");
        RestApi.as(MatchingApi.OFFICER)
                .post("/api/v1/needs/{id}/match-preview", need.needId().value())
                .then()
                .body("outcome", equalTo("WAIT"));
    }

    @Test
    void aHeldNeedIsMatchedWhenTheRunHasEnded() {
        String township = MatchingApi.newTownship();
        String run = MatchingRunApi.createHolding(township);
        MatchingApi.signContract(MatchingApi.registerProvider(), township, 5);
        NeedConfirmed need = matches.confirmNeed(township, 3);

        MatchingRunApi.cancel(MatchingRunApi.read(run)).then().statusCode(200).body("status", equalTo("CANCELLED"));
        matches.drain();

        assertThat(TestMatches.statusOf(TestMatches.matchOf(need))).isEqualTo("OFFERED");
    }

    @Test
    void freedUnitsGoToNeedsThatAreNotHeld() {
        String township = MatchingApi.newTownship();
        String village = township + "001";
        Provider provider = MatchingApi.registerProvider();
        MatchingApi.signContract(provider, township, 3);
        NeedConfirmed served = matches.confirmNeed(township + "002", 3);
        MatchingRunApi.createHolding(village);
        NeedConfirmed held = matches.confirmNeed(village, 3);
        NeedConfirmed other = matches.confirmNeed(township + "002", 3);

        events.deliver(TestEvents.withdrawn(served));
        matches.drain();

        assertThat(TestMatches.matchesOf(held)).isEmpty();
        assertThat(TestMatches.statusOf(TestMatches.matchOf(other))).isEqualTo("OFFERED");
    }

    @Test
    void decisionsThatAreNoLongerPossibleAreReportedAndTheOthersOffered() {
        String township = MatchingApi.newTownship();
        String run = MatchingRunApi.createHolding(township);
        String village = MatchingApi.signContract(MatchingApi.registerProvider(), township + "001", 3);
        MatchingApi.signContract(MatchingApi.registerProvider(), township + "002", 8);
        NeedConfirmed lineGone = matches.confirmNeed(township + "001", 3);
        NeedConfirmed withdrawn = matches.confirmNeed(township + "002", 3);
        NeedConfirmed changed = matches.confirmNeed(township + "002", 3);
        NeedConfirmed unchanged = matches.confirmNeed(township + "002", 2);
        JsonPath proposed = proposedFor(run, 4);
        DatabaseRows.update("update contract_line set units = 2 where contract_id = ?::uuid", village);
        events.deliver(TestEvents.withdrawn(withdrawn));
        matches.updateFacts(changed, 2, "INDEPENDENT");

        JsonPath applied = MatchingRunApi.applyAndFinish(proposed);

        assertThat(applied.getString("status")).isEqualTo("APPLIED");
        assertThat(applied.getMap("counts")).isEqualTo(Map.of("needs", 4, "placed", 4, "offered", 1, "notOffered", 3));
        assertThat(reasons(applied, lineGone)).containsExactly("NOT_OFFERED", "NO_UNITS_LEFT");
        assertThat(reasons(applied, withdrawn)).containsExactly("NOT_OFFERED", "NO_LONGER_WAITS");
        assertThat(reasons(applied, changed)).containsExactly("NOT_OFFERED", "LEVEL_NOT_MET");
        assertThat(reasons(applied, unchanged)).containsExactly("OFFERED");
        matches.drain();
        assertThat(TestMatches.waitlistOf(lineGone)).containsExactly("WAITING [\"NO_UNITS_LEFT\"]");
        RestApi.as(MatchingApi.OFFICER)
                .header("Accept-Language", "zh-CN")
                .get(
                        "/api/v1/matching-runs/{id}/decisions?needId={need}",
                        run,
                        withdrawn.needId().value())
                .then()
                .body("items[0].reasons[0].label", equalTo("该需求已派单或已结束"));
    }

    private static JsonPath proposedFor(String run, int needs) {
        JsonPath proposed = MatchingRunApi.propose(run);
        assertThat(proposed.getInt("counts.placed")).isEqualTo(needs);
        return proposed;
    }

    @Test
    void anUnservedNeedHasItsReasons() {
        String township = MatchingApi.newTownship();
        String run = MatchingRunApi.createHolding(township);
        MatchingApi.signContract(MatchingApi.registerProvider(), township, 4);
        NeedConfirmed first = matches.confirmNeed(township, 3);
        NeedConfirmed second = matches.confirmNeed(township, 3);
        NeedConfirmed big = matches.confirmNeed(township, 5);
        NeedConfirmed independent = matches.confirmNeed(township, 1);
        matches.updateFacts(independent, 2, "INDEPENDENT");

        JsonPath proposed = MatchingRunApi.propose(run);

        assertThat(proposed.getInt("counts.placed")).isEqualTo(1);
        assertThat(reasons(proposed, first)).containsExactly("PROPOSED");
        assertThat(reasons(proposed, second)).containsExactly("WAITS", "WORTH_MORE_TO_OTHERS");
        assertThat(reasons(proposed, big)).containsExactly("WAITS", "NO_UNITS_LEFT");
        assertThat(reasons(proposed, independent)).containsExactly("INELIGIBLE", "LEVEL_NOT_MET");
        assertThat(proposed.getInt("groups[0].servable")).isEqualTo(2);
    }

    private void servedBefore(Provider provider, UUID person, String area) {
        NeedConfirmed earlier = matches.confirmNeed(TestEvents.need(person, area, 1));
        UUID match = matches.accept(provider, earlier);
        events.deliver(TestEvents.verified(UUID.randomUUID(), match, earlier));
        events.deliver(TestEvents.closed(earlier));
    }

    private static String lineIdOf(String contract) {
        return DatabaseRows.texts("select id from contract_line where contract_id = ?::uuid", contract)
                .getFirst();
    }

    private static List<String> reasons(JsonPath run, NeedConfirmed need) {
        JsonPath decision = MatchingRunApi.decision(run, need);
        List<String> found = new ArrayList<>();
        found.add(decision.getString("status"));
        found.addAll(decision.getList("reasons.code"));
        return found;
    }
}
