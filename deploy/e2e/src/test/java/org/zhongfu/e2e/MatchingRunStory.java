// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.zhongfu.demo.api.Actor;
import org.zhongfu.demo.api.Answer;
import org.zhongfu.demo.api.Api;
import org.zhongfu.stack.RunningSystem;

/** Needs are held for a run, matched together, and offered when an officer of the city applies the run. */
final class MatchingRunStory {

    private static final Actor TOWNSHIP_OFFICER = new Actor("township.officer");
    private static final Actor COORDINATOR = new Actor("coordinator");
    private static final Actor OTHER_CITYS_OFFICER = new Actor("county.officer.fukang");

    private final Api api;
    private final Database matching;
    private final Steps steps;

    MatchingRunStory(Api api, RunningSystem system) {
        this.api = api;
        matching = new Database(system, "matching");
        steps = new Steps(api);
    }

    void run() throws SQLException {
        WaitingNeeds needs = WaitingNeeds.enter(api, "HOME_CLEANING", 1928);
        RunAssertions result = new RunAssertions(api, needs);
        for (Actor other : List.of(TOWNSHIP_OFFICER, COORDINATOR, OTHER_CITYS_OFFICER)) {
            assertRefused(403, "forbidden", api.post(other, "/matching-runs", needs.request(), null));
        }
        String run = needs.requestRun();
        needs.signContracts();
        result.assertNotMatched();
        WaitingNeeds.endHold(matching, run);

        Answer proposed = steps.until(RunScenario.OFFICER, run, body -> !List.of("QUEUED", "SEARCHING")
                .contains(body.path("status").asText()));

        result.assertProposed(proposed);
        result.assertNotMatched();
        for (Actor other : List.of(TOWNSHIP_OFFICER, COORDINATOR)) {
            assertRefused(403, "forbidden", apply(other, run, proposed.tag()));
        }
        assertRefused(404, "not-found", apply(OTHER_CITYS_OFFICER, run, proposed.tag()));

        assertThat(apply(RunScenario.OFFICER, run, proposed.tag()).status()).isEqualTo(202);

        assertRefused(412, "stale", apply(RunScenario.OFFICER, run, proposed.tag()));
        Answer applied = steps.until(
                RunScenario.OFFICER, run, body -> !body.path("status").asText().equals("APPLYING"));
        result.assertOffered(applied);
        Answer again = apply(RunScenario.OFFICER, run, applied.tag());
        assertRefused(409, "illegal-move", again);
        assertThat(again.problem()).contains("Applied");
        result.assertBecomeWorkOrders();
    }

    private Answer apply(Actor actor, String run, String tag) {
        return api.post(actor, run + "/application", Map.of(), tag);
    }

    private static void assertRefused(int status, String problem, Answer answer) {
        assertThat(answer.status()).as(answer.problem()).isEqualTo(status);
        assertThat(answer.body().path("type").asText()).endsWith("/" + problem);
    }
}
