// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match.choice;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.matching.MatchingApi;
import org.zhongfu.matching.MatchingApi.Provider;
import org.zhongfu.matching.TestEvents;
import org.zhongfu.matching.match.TestMatches;
import org.zhongfu.matching.match.choice.Backlog.WaitingNeed;
import org.zhongfu.matching.need.NeedScope;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.web.AreaScope;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;

/** In the backlog needs have the same lines, scores and reasons as in individual previews. */
@QuarkusTest
class BacklogQuarkusTest {

    @Inject
    TestMatches matches;

    @Inject
    TestEvents events;

    @Inject
    Backlog backlog;

    @Test
    void theBacklogHasTheSameChoicesAndReasonsAsIndividualPreviews() {
        String township = MatchingApi.newTownship();
        String village = township + "001";
        Provider wide = MatchingApi.registerProvider();
        MatchingApi.signContract(wide, township, 20);
        NeedConfirmed servedBefore = matches.confirmNeed(village, 2);
        UUID match = matches.accept(wide, servedBefore);
        events.deliver(TestEvents.verified(UUID.randomUUID(), match, servedBefore));
        events.deliver(TestEvents.closed(servedBefore));
        MatchingApi.signContract(MatchingApi.registerProvider(), village, 5);
        Map<String, Object> expired =
                MatchingApi.contractBody(MatchingApi.registerProvider().id(), township, 50);
        expired.put("periodTo", Zones.dayOf(TestClock.now()).minusDays(3).toString());
        MatchingApi.signContract(expired);
        NeedConfirmed declined = matches.confirmNeed(township + "002", 2);
        matches.refuse(wide, declined);
        holdNeeds(township);
        matches.confirmNeed(TestEvents.need(servedBefore.recipient().personId().value(), village, 3));
        matches.confirmNeed(township, 60);
        matches.confirmNeed(village, 1);
        NeedConfirmed ineligible = matches.confirmNeed(village, 6);
        matches.updateFacts(ineligible, 2, "INDEPENDENT");
        events.deliver(TestEvents.forService("HOME_CLEANING", TestEvents.need(UUID.randomUUID(), village, 1)));

        List<WaitingNeed> waiting = waiting(township);

        assertThat(waiting).hasSize(6);
        assertThat(waiting).extracting(each -> each.need().requestedAt()).isSorted();
        for (WaitingNeed each : waiting) {
            if (!each.reasonCodes().contains(Backlog.FACTS_MISSING)) {
                assertThat(inBacklog(each)).isEqualTo(inPreview(each));
            }
        }
    }

    @Test
    void theBacklogHasTheServicesOfItsScopeOnly() {
        String township = MatchingApi.newTownship();
        events.deliver(TestEvents.need(UUID.randomUUID(), township, 1));
        events.deliver(TestEvents.forService("HOME_CLEANING", TestEvents.need(UUID.randomUUID(), township, 1)));

        assertThat(waiting(township)).hasSize(2);
        assertThat(waiting(township, "HOME_CLEANING"))
                .singleElement()
                .satisfies(each -> assertThat(each.need().serviceItem()).isEqualTo("HOME_CLEANING"))
                .satisfies(each -> assertThat(each.reasonCodes()).containsExactly(Backlog.FACTS_MISSING));
    }

    private List<WaitingNeed> waiting(String area, String... items) {
        NeedScope scope = new NeedScope(AreaScope.of(area), List.of(items));
        return QuarkusTransaction.requiringNew().call(() -> backlog.read(scope).waiting());
    }

    /** Creates a run that holds the needs of the area from now on. */
    private static void holdNeeds(String area) {
        RestApi.as(MatchingApi.OFFICER)
                .body(Map.of(
                        "areaCode",
                        area,
                        "gatherUntil",
                        TestEvents.now().plusSeconds(3600).toString()))
                .post("/api/v1/matching-runs")
                .then()
                .statusCode(202);
    }

    private static Map<String, Object> inBacklog(WaitingNeed waiting) {
        Map<String, Object> result = new TreeMap<>();
        waiting.choices().forEach(choice -> result.put(choice.lineId(), choice.utility()));
        result.put("units", waiting.units());
        result.put("reasons", waiting.reasonCodes());
        return result;
    }

    private static Map<String, Object> inPreview(WaitingNeed waiting) {
        var preview = RestApi.as(MatchingApi.OFFICER)
                .post("/api/v1/needs/{id}/match-preview", waiting.need().id())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        Map<String, Object> result = new TreeMap<>();
        preview.<Map<String, Object>>getList("explanation.candidates").forEach(candidate -> {
            if (candidate.get("score") instanceof Map<?, ?> score) {
                result.put(candidate.get("lineId").toString(), score.get("total"));
            }
        });
        result.put("units", preview.getInt("unitsWanted"));
        List<String> reasons = new ArrayList<>(preview.<String>getList("explanation.reasonCodes"));
        reasons.remove(Explanation.GATHERED_FOR_RUN);
        result.put("reasons", reasons);
        return result;
    }
}
