// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.matching.MatchingApi;
import org.zhongfu.matching.match.TestMatches;
import org.zhongfu.testkit.Concurrently;
import org.zhongfu.testkit.DatabaseRows;

/** Matching runs as jobs: failover to another replica, failure, lapse, and versions of newer replicas. */
@QuarkusTest
class MatchingRunJobQuarkusTest {

    @Inject
    TestMatches matches;

    @Test
    void aRunWhoseReplicaEndedIsClaimedAgainAndOffersNothingTwice() {
        String township = MatchingApi.newTownship();
        String run = MatchingRunApi.createHolding(township);
        String contract = MatchingApi.signContract(MatchingApi.registerProvider(), township, 9);
        List<NeedConfirmed> needs = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            needs.add(matches.confirmNeed(township, 3));
        }
        MatchingRunApi.loseReplica(run, "SEARCHING", 1);
        JsonPath proposed = MatchingRunApi.awaitIdle(run);
        assertThat(proposed.getString("status")).isEqualTo("PROPOSED");

        MatchingRunApi.loseReplica(run, "APPLYING", 1);
        JsonPath applied = MatchingRunApi.awaitIdle(run);

        assertThat(applied.getString("status")).isEqualTo("APPLIED");
        assertThat(applied.getInt("counts.offered")).isEqualTo(3);
        assertThat(DatabaseRows.count("select attempts from matching_run where id = ?::uuid", run))
                .isEqualTo(2);
        needs.forEach(need -> assertThat(TestMatches.matchesOf(need)).hasSize(1));
        assertThat(TestMatches.contractUnitsOf(contract)).isEqualTo("9/0/0");
    }

    @Test
    void aSearchThatFailsIsClaimedAgain() {
        String township = MatchingApi.newTownship();
        String run = MatchingRunApi.createHolding(township);
        MatchingApi.signContract(MatchingApi.registerProvider(), township, 3);
        NeedConfirmed need = matches.confirmNeed(township, 3);
        // The outcome cannot be stored: its key is taken.
        DatabaseRows.update("insert into matching_run_outcome (run_id, outcome) values (?::uuid, '{}')", run);
        DatabaseRows.update("update matching_run set gather_until = now() where id = ?::uuid", run);
        await().until(() -> MatchingRunApi.attemptsAfterExpiry(1, run) == 2);
        assertThat(TestMatches.matchesOf(need)).isEmpty();

        DatabaseRows.update("delete from matching_run_outcome where run_id = ?::uuid", run);
        await().until(() -> MatchingRunApi.attemptsAfterExpiry(2, run) != 2);
        JsonPath proposed = MatchingRunApi.awaitIdle(run);

        assertThat(proposed.getString("status")).isEqualTo("PROPOSED");
        assertThat(MatchingRunApi.decision(proposed, need).getString("status")).isEqualTo("PROPOSED");
    }

    @Test
    void aRunFailsAfterItsAttemptsAndItsNeedsAreMatchedIndividually() {
        String township = MatchingApi.newTownship();
        String run = MatchingRunApi.createHolding(township);
        MatchingApi.signContract(MatchingApi.registerProvider(), township, 3);
        NeedConfirmed need = matches.confirmNeed(township, 3);

        MatchingRunApi.loseReplica(run, "SEARCHING", 3);
        JsonPath failed = MatchingRunApi.awaitIdle(run);
        matches.drain();

        assertThat(failed.getString("status")).isEqualTo("FAILED");
        assertThat(failed.getString("failure")).isEqualTo("GIVEN_UP");
        assertThat(TestMatches.statusOf(TestMatches.matchOf(need))).isEqualTo("OFFERED");
    }

    @Test
    void aRunOfAnUnsupportedRuleVersionIsLeftToNewerReplicas() {
        String newer = MatchingRunApi.createHolding(MatchingApi.newTownship());
        String known = MatchingRunApi.createHolding(MatchingApi.newTownship());
        DatabaseRows.update(
                "update matching_run set rule_version = 99, gather_until = now() where id = ?::uuid", newer);

        assertThat(MatchingRunApi.propose(known).getString("status")).isEqualTo("PROPOSED");

        assertThat(DatabaseRows.texts("select status || attempts from matching_run where id = ?::uuid", newer))
                .containsExactly("QUEUED0");
    }

    @Test
    void aProposalThatIsNotAppliedLapses() {
        String township = MatchingApi.newTownship();
        String run = MatchingRunApi.createHolding(township);
        MatchingApi.signContract(MatchingApi.registerProvider(), township, 3);
        NeedConfirmed need = matches.confirmNeed(township, 3);
        MatchingRunApi.propose(run);

        lapse(run);
        matches.drain();

        assertThat(TestMatches.statusOf(TestMatches.matchOf(need))).isEqualTo("OFFERED");
    }

    @Test
    void aLapsedProposalIsNotApplied() {
        String run = MatchingRunApi.createHolding(MatchingApi.newTownship());
        JsonPath proposed = MatchingRunApi.propose(run);
        lapse(run);

        MatchingRunApi.apply(proposed).then().statusCode(412);
        MatchingRunApi.apply(MatchingRunApi.read(run)).then().statusCode(409);
    }

    @Test
    void simultaneousRequestsApplyARunOnce() throws Exception {
        String township = MatchingApi.newTownship();
        String run = MatchingRunApi.createHolding(township);
        String contract = MatchingApi.signContract(MatchingApi.registerProvider(), township, 30);
        for (int i = 0; i < 5; i++) {
            matches.confirmNeed(township, 3);
        }
        JsonPath proposed = MatchingRunApi.propose(run);
        Callable<Integer> apply = () -> MatchingRunApi.apply(proposed).statusCode();

        List<Integer> answers = Concurrently.run(List.of(apply, apply, apply));

        assertThat(answers).containsExactlyInAnyOrder(202, 412, 412);
        assertThat(MatchingRunApi.awaitIdle(run).getInt("counts.offered")).isEqualTo(5);
        assertThat(TestMatches.contractUnitsOf(contract)).isEqualTo("15/0/0");
    }

    @Test
    void anAppliedRunCannotBeCancelled() {
        String township = MatchingApi.newTownship();
        String run = MatchingRunApi.createHolding(township);
        MatchingApi.signContract(MatchingApi.registerProvider(), township, 6);
        NeedConfirmed need = matches.confirmNeed(township, 3);
        JsonPath applied = MatchingRunApi.applyAndFinish(MatchingRunApi.propose(run));

        MatchingRunApi.cancel(applied).then().statusCode(409);

        assertThat(TestMatches.statusOf(TestMatches.matchOf(need))).isEqualTo("OFFERED");
    }

    private static void lapse(String run) {
        DatabaseRows.update("update matching_run set proposed_until = now() where id = ?::uuid", run);
        await().until(() -> MatchingRunApi.read(run).getString("status").equals("LAPSED"));
    }
}
