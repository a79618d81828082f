// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.matching.MatchingApi;
import org.zhongfu.matching.TestEvents;
import org.zhongfu.matching.match.TestMatches;
import org.zhongfu.testkit.Concurrently;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** A version of a rule is proposed by one officer of the prefecture and approved by another. */
@QuarkusTest
class RuleApprovalQuarkusTest {

    @Inject
    TestMatches matches;

    @Test
    void aProposedVersionIsNotInForce() {
        RuleApi.inForce(RuleApi.body("HOME_CLEANING"));
        RuleApi.proposed(RuleApi.forTheYoung("HOME_CLEANING"));

        NeedConfirmed need = matches.confirmNeed(TestEvents.forService(
                "HOME_CLEANING", TestEvents.need(UUID.randomUUID(), MatchingApi.newTownship(), 1)));

        assertThat(TestMatches.waitlistOf(need)).containsExactly("WAITING [\"NO_CONTRACT_IN_AREA\"]");
    }

    @Test
    void theProposerDoesNotApprove() {
        String id = proposed();

        RuleApi.approve(RuleApi.PROPOSER, id, 1)
                .then()
                .statusCode(403)
                .body("fourEyesRule", equalTo("ELIGIBILITY_RULE_APPROVAL"));

        assertThat(statusOf(id)).isEqualTo("PROPOSED");
    }

    @Test
    void anotherOfficerApproves() {
        String id = proposed();

        RuleApi.approve(RuleApi.APPROVER, id, 1)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("APPROVED"))
                .body("decision.decidedBy", equalTo("second officer of the prefecture"));
    }

    @Test
    void theProposerWithdrawsByRejecting() {
        String id = proposed();

        RuleApi.reject(RuleApi.PROPOSER, id, 1)
                .then()
                .statusCode(200)
                .body("status", equalTo("REJECTED"))
                .body("decision.reason", equalTo("对象范围与清单不符"));
    }

    @Test
    void aRejectionNeedsAReason() {
        String id = proposed();

        RestApi.transition(RuleApi.APPROVER, "/api/v1/eligibility-rules/{id}/rejection", 1, Map.of(), id)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("reason"));
    }

    @Test
    void aRejectedVersionIsNotApproved() {
        String id = proposed();
        RestApi.done(RuleApi.reject(RuleApi.PROPOSER, id, 1));

        RuleApi.approve(RuleApi.APPROVER, id, 2).then().statusCode(409);
    }

    @Test
    void anOlderVersionIsNotApprovedAfterALaterOne() {
        String older = proposed();
        RuleApi.inForce(RuleApi.body("HOME_CLEANING"));

        RuleApi.approve(RuleApi.APPROVER, older, 1).then().statusCode(409);

        assertThat(statusOf(older)).isEqualTo("PROPOSED");
    }

    @Test
    void aStaleVersionIsRefused() {
        String id = proposed();

        RuleApi.approve(RuleApi.APPROVER, id, 7).then().statusCode(412);
    }

    @Test
    void anUnknownVersionIsNotFound() {
        RuleApi.approve(RuleApi.APPROVER, UUID.randomUUID().toString(), 1)
                .then()
                .statusCode(404);
    }

    @Test
    void onlyThePrefectureDecides() {
        String id = proposed();

        for (TestTokens other : List.of(MatchingApi.OFFICER, MatchingApi.FINANCE_OFFICER)) {
            RuleApi.approve(other, id, 1).then().statusCode(403);
            RuleApi.reject(other, id, 1).then().statusCode(403);
        }
    }

    @Test
    void ofTwoApprovalsAtOnceOneIsCarriedOut() throws Exception {
        String id = proposed();
        Callable<Integer> approval =
                () -> RuleApi.approve(RuleApi.APPROVER, id, 1).statusCode();

        List<Integer> answers =
                Concurrently.run(List.of(approval, approval)).stream().sorted().toList();

        assertThat(answers).containsExactly(200, 412);
    }

    @Test
    void theHistorySaysWhoProposedAndWhoApproved() {
        String id = RuleApi.inForce(RuleApi.body("HOME_CLEANING"));

        RestApi.get(MatchingApi.OFFICER, "/api/v1/eligibility-rules/{id}/history", id)
                .then()
                .statusCode(200)
                .body("items[1].action", equalTo("approveEligibilityRule"))
                .body("items[1].actor", equalTo("second officer of the prefecture"));
    }

    private static String proposed() {
        return RuleApi.proposed(RuleApi.body("HOME_CLEANING"));
    }

    private static String statusOf(String id) {
        return DatabaseRows.texts("select status from eligibility_rule where id = ?::uuid", id).stream()
                .findFirst()
                .orElseThrow();
    }
}
