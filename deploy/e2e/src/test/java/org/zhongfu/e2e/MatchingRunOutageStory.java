// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.zhongfu.demo.api.Answer;
import org.zhongfu.demo.api.Api;
import org.zhongfu.stack.RunningSystem;

/**
 * The same backlog while matching dies three times: as needs are gathered, as it keeps what it has decided, and as it
 * makes an offer. The second and the third time the database holds it there until it is dead, so that it dies in the middle
 * and not beside.
 */
final class MatchingRunOutageStory {

    /** What was decided can be read, and no more can be kept. */
    private static final String KEEP_NOTHING = "lock table matching_run_outcome in share mode";

    /** A need nobody can be asked for. */
    private static final String OFFER_NOT = "select id from need where id = '%s' for update";

    private final Api api;
    private final RunningSystem system;
    private final Database matching;
    private final Steps steps;

    MatchingRunOutageStory(Api api, RunningSystem system) {
        this.api = api;
        this.system = system;
        matching = new Database(system, "matching");
        steps = new Steps(api);
    }

    /** Tells it; fails where the system does otherwise. */
    void tell() throws Exception {
        Backlog backlog = Backlog.waiting(api, "MEDICAL_ESCORT", 1929);
        String run = backlog.gathering();
        backlog.sign();
        assertThat(api.get(Backlog.OFFICER, run).state()).isEqualTo("QUEUED");
        kill();

        try (Hold kept = matching.hold(KEEP_NOTHING)) {
            Backlog.endGathering(matching, run);
            kept.untilSomebodyStops();
            steps.until(Backlog.OFFICER, run, is("SEARCHING"));
            backlog.mustNotBeMatched();
            kill();
        }
        Answer proposed = steps.until(Backlog.OFFICER, run, is("SEARCHING").negate());
        backlog.mustBeProposed(proposed);
        backlog.mustNotBeMatched();

        try (Hold kept = matching.hold(OFFER_NOT.formatted(backlog.lastServed()))) {
            steps.posted(Backlog.OFFICER, run + "/application", Map.of(), proposed.tag());
            steps.until(Backlog.OFFICER, run, body -> offered(body) == backlog.placed() - 1);
            kept.untilSomebodyStops();
            kill();
        }
        Answer applied = steps.until(Backlog.OFFICER, run, is("APPLYING").negate());
        backlog.mustBeOffered(applied);
        backlog.mustBecomeWorkOrders();
    }

    /** By its process id; the launcher starts it again. */
    private void kill() throws Exception {
        ProcessHandle victim = system.process("matching-service");
        assertThat(victim.destroyForcibly()).isTrue();
        victim.onExit().get(10, TimeUnit.SECONDS);
    }

    private static Predicate<JsonNode> is(String status) {
        return body -> body.path("status").asText().equals(status);
    }

    private static int offered(JsonNode run) {
        return run.path("counts").path("offered").asInt();
    }
}
