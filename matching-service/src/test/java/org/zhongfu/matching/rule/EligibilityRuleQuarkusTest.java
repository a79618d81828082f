// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.matching.JsonBodies;
import org.zhongfu.matching.MatchingApi;
import org.zhongfu.matching.MatchingApi.Provider;
import org.zhongfu.matching.TestEvents;
import org.zhongfu.matching.match.TestMatches;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Rules have versions, and needs that wait are matched by the new one; each test uses another service. */
@QuarkusTest
class EligibilityRuleQuarkusTest {

    @Inject
    TestMatches matches;

    @Test
    void versionsAreNumberedForEachService() {
        String first = RuleApi.inForce(RuleApi.body("MEDICAL_ESCORT"));
        Map<String, Object> next = RuleApi.body("MEDICAL_ESCORT");
        next.put("conditions", Map.of("minAge", 60, "maxAge", 90));
        String second = RuleApi.proposed(next);

        RestApi.as(MatchingApi.OFFICER)
                .get("/api/v1/eligibility-rules?service=MEDICAL_ESCORT")
                .then()
                .statusCode(200)
                .body("items.id", hasItems(first, second))
                .body("items.number", contains(1, 2, 3))
                .body("items.status", contains("APPROVED", "APPROVED", "PROPOSED"))
                .body("items[2].conditions.minAge", equalTo(60))
                .body("items[2].conditions.anyGroupOf", hasSize(0));
    }

    @Test
    void aProposedVersionIsRead() {
        String id = RuleApi.proposed(RuleApi.body("REHAB_NURSING"));

        RestApi.as(MatchingApi.OFFICER)
                .get("/api/v1/eligibility-rules/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("PROPOSED"))
                .body("reason", equalTo("按服务清单明确对象范围"))
                .body("decision", nullValue());
    }

    @Test
    void aRuleNamesTheDocumentItIsBasedOn() {
        Map<String, Object> body = RuleApi.body("CULTURAL_ACTIVITY");
        body.put("validFrom", "2150-01-01");
        body.put("source", "州民政局〔2026〕1号");

        RuleApi.propose(RuleApi.PROPOSER, body).then().statusCode(201).body("source", equalTo("州民政局〔2026〕1号"));
    }

    @Test
    void anUnknownRuleIsNotFound() {
        RestApi.as(MatchingApi.OFFICER)
                .get("/api/v1/eligibility-rules/{id}", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void aNeedThatWaitsForARuleIsEvaluatedByTheFirst() {
        NeedConfirmed need = needWithoutARule("HOUSEHOLD_SURVEY");

        RuleApi.inForce(RuleApi.forTheYoung("HOUSEHOLD_SURVEY"));
        matches.drain();

        assertThat(TestMatches.waitlistOf(need)).containsExactly("INELIGIBLE [\"TOO_OLD\"]");
    }

    @Test
    void aNeedThatIsNotEligibleIsMatchedByTheNextRule() {
        NeedConfirmed need = needTooOldFor("PSYCH_COUNSELLING");

        String id = RuleApi.inForce(RuleApi.body("PSYCH_COUNSELLING"));
        matches.drain();

        RestApi.as(MatchingApi.OFFICER)
                .get("/api/v1/matches/{id}", TestMatches.matchOf(need))
                .then()
                .statusCode(200)
                .body("explanation.rule.id", equalTo(id))
                .body("explanation.rule.version", equalTo(3));
    }

    /** A need that waits for a rule of its service. */
    private NeedConfirmed needWithoutARule(String service) {
        NeedConfirmed need = needWithContractFor(service);
        assertThat(TestMatches.waitlistOf(need)).containsExactly("WAITING [\"NO_RULE_IN_FORCE\"]");
        return need;
    }

    /** A need that is not matched, because the rule of its service is for the young. */
    private NeedConfirmed needTooOldFor(String service) {
        RuleApi.inForce(RuleApi.forTheYoung(service));
        NeedConfirmed need = needWithContractFor(service);
        assertThat(TestMatches.matchesOf(need)).isEmpty();
        return need;
    }

    @Test
    void rulesThatAreNotInForceAreNotApplied() {
        Map<String, Object> expired = RuleApi.forTheYoung("RESOURCE_LINKING");
        expired.put("validUntil", "2024-12-31");
        RuleApi.inForce(expired);
        Map<String, Object> later = RuleApi.forTheYoung("RESOURCE_LINKING");
        later.put("validFrom", "2150-01-01");
        RuleApi.inForce(later);

        NeedConfirmed need = matches.confirmNeed(TestEvents.forService(
                "RESOURCE_LINKING", TestEvents.need(UUID.randomUUID(), MatchingApi.newTownship(), 1)));

        assertThat(TestMatches.waitlistOf(need)).containsExactly("WAITING [\"NO_CONTRACT_IN_AREA\"]");
    }

    @Test
    void aRuleThatNoPersonCouldSatisfyIsRefused() {
        Map<String, Object> body = RuleApi.body("CHILD_CAPABILITY");
        body.put("conditions", Map.of("minAge", 18, "maxAge", 6));

        RuleApi.propose(RuleApi.PROPOSER, body)
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("conditions.maxAge"));

        assertNoNewRuleFor("CHILD_CAPABILITY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"anyGroupOf\":[]}", "{\"anyGroupOf\":[],\"anyLevelOf\":[],\"minAge\":null}"})
    void aRuleWithoutConditionsIsRefused(String conditions) {
        RestApi.as(MatchingApi.PREFECTURE_OFFICER)
                .body(JsonBodies.with(RuleApi.body("CHILD_CAPABILITY"), "conditions", conditions))
                .post("/api/v1/eligibility-rules")
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("conditions"));

        assertNoNewRuleFor("CHILD_CAPABILITY");
    }

    @Test
    void aRuleThatEndsBeforeItBeginsIsRefused() {
        Map<String, Object> body = RuleApi.body("CHILD_CAPABILITY");
        body.put("validUntil", "2023-12-31");

        RuleApi.propose(RuleApi.PROPOSER, body)
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("validUntil"));

        assertNoNewRuleFor("CHILD_CAPABILITY");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "serviceItem | -",
                "serviceItem | \"COOKING\"",
                "validFrom   | -",
                "validFrom   | \"soon\"",
                "conditions  | -",
                "conditions  | {\"anyGroupOf\":[\"RICH\"]}",
                "conditions  | {\"minAge\":-1}",
                "conditions  | {\"maxAge\":131}",
                "conditions  | {\"minAge\":\"6\"}",
                "conditions  | {\"anyLevelOf\":[{\"instrument\":\"SELF_CARE_6\",\"levels\":[]}]}",
                "conditions  | {\"income\":1}",
                "clientReference | \"a\\u0000b\"",
                "clientReference | \"a\\ud800b\"",
                "reason      | -",
                "reason      | \"a\\u0000b\"",
                "priority    | 1",
            })
    void aWrongFieldIsNamedAndNothingIsProposed(String field, String value) {
        RestApi.as(MatchingApi.PREFECTURE_OFFICER)
                .body(JsonBodies.with(RuleApi.body("DAILY_CARE"), field, value))
                .post("/api/v1/eligibility-rules")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem(startsWith(field)));

        assertNoNewRuleFor("DAILY_CARE");
    }

    @Test
    void onlyThePrefectureProposes() {
        for (TestTokens other : List.of(MatchingApi.OFFICER, MatchingApi.FINANCE_OFFICER)) {
            RuleApi.propose(other, RuleApi.body("CARE_ASSESSMENT")).then().statusCode(403);
        }
        assertNoNewRuleFor("CARE_ASSESSMENT");
    }

    /** A need of an old person for the service, and a provider with a contract for it. */
    private NeedConfirmed needWithContractFor(String serviceItem) {
        String township = MatchingApi.newTownship();
        Provider provider = MatchingApi.registerProvider();
        Map<String, Object> contract = MatchingApi.contractBody(provider.id(), township, 5);
        contract.put("lines", List.of(Map.of("serviceItem", serviceItem, "units", 5, "unitPrice", "80.00")));
        MatchingApi.signContract(contract);
        return matches.confirmNeed(TestEvents.forService(serviceItem, TestEvents.need(UUID.randomUUID(), township, 2)));
    }

    private static void assertNoNewRuleFor(String serviceItem) {
        assertThat(DatabaseRows.count(
                        "select count(*) from eligibility_rule where version > 1 and service_item = ?", serviceItem))
                .isZero();
    }
}
