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

/** Needs are held for a batch, matched together, and offered once an officer of the city applies the result. */
final class MatchingRunStory {

    private static final Actor TOWNSHIP_OFFICER = new Actor("township.officer");
    private static final Actor COORDINATOR = new Actor("coordinator");
    private static final Actor OFFICER_OF_OTHER_CITY = new Actor("county.officer.fukang");

    private final Api api;
    private final Database matching;
    private final Steps steps;

    MatchingRunStory(Api api, RunningSystem system) {
        this.api = api;
        matching = new Database(system, "matching");
        steps = new Steps(api);
    }

    /** Runs the story and checks each step. */
    void run() throws SQLException {
        Backlog backlog = Backlog.waiting(api, "HOME_CLEANING", 1928);
        for (Actor other : List.of(TOWNSHIP_OFFICER, COORDINATOR, OFFICER_OF_OTHER_CITY)) {
            mustBeRefused(403, "forbidden", api.post(other, "/matching-runs", backlog.request(), null));
        }
        String run = backlog.gathering();
        backlog.sign();
        Backlog.endGathering(matching, run);

        Answer proposed = steps.until(Backlog.OFFICER, run, body -> !List.of("QUEUED", "SEARCHING")
                .contains(body.path("status").asText()));

        backlog.mustBeProposed(proposed);
        backlog.mustNotBeMatched();
        for (Actor other : List.of(TOWNSHIP_OFFICER, COORDINATOR)) {
            mustBeRefused(403, "forbidden", apply(other, run, proposed.tag()));
        }
        mustBeRefused(404, "not-found", apply(OFFICER_OF_OTHER_CITY, run, proposed.tag()));

        assertThat(apply(Backlog.OFFICER, run, proposed.tag()).status()).isEqualTo(202);

        mustBeRefused(412, "stale", apply(Backlog.OFFICER, run, proposed.tag()));
        Answer applied = steps.until(
                Backlog.OFFICER, run, body -> !body.path("status").asText().equals("APPLYING"));
        backlog.mustBeOffered(applied);
        Answer again = apply(Backlog.OFFICER, run, applied.tag());
        mustBeRefused(409, "illegal-move", again);
        assertThat(again.problem()).contains("Applied");
        backlog.mustBecomeWorkOrders();
    }

    private Answer apply(Actor actor, String run, String tag) {
        return api.post(actor, run + "/application", Map.of(), tag);
    }

    private static void mustBeRefused(int status, String problem, Answer answer) {
        assertThat(answer.status()).as(answer.problem()).isEqualTo(status);
        assertThat(answer.body().path("type").asText()).endsWith("/" + problem);
    }
}
