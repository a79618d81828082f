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
 * A matching run whose replica is killed three times: while needs are held for the batch, while decisions are written, and
 * while offers are made. A database lock holds the service at the second and third point until it is killed, so that
 * it dies in the middle of the work.
 */
final class MatchingRunOutageStory {

    /** Outcomes can be read and not written. */
    private static final String LOCK_OUTCOMES = "lock table matching_run_outcome in share mode";

    /** Locks one need: no offer for it can be made. */
    private static final String LOCK_NEED = "select id from need where id = '%s' for update";

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

    /** Runs the story and checks each step. */
    void run() throws Exception {
        Backlog backlog = Backlog.waiting(api, "MEDICAL_ESCORT", 1929);
        String run = backlog.gathering();
        backlog.sign();
        assertThat(api.get(Backlog.OFFICER, run).state()).isEqualTo("QUEUED");
        kill();

        try (Hold hold = matching.hold(LOCK_OUTCOMES)) {
            Backlog.endGathering(matching, run);
            hold.awaitBlockedTransaction();
            steps.until(Backlog.OFFICER, run, is("SEARCHING"));
            backlog.mustNotBeMatched();
            kill();
        }
        Answer proposed = steps.until(Backlog.OFFICER, run, is("SEARCHING").negate());
        backlog.mustBeProposed(proposed);
        backlog.mustNotBeMatched();

        try (Hold hold = matching.hold(LOCK_NEED.formatted(backlog.lastServed()))) {
            steps.posted(Backlog.OFFICER, run + "/application", Map.of(), proposed.tag());
            steps.until(Backlog.OFFICER, run, body -> offered(body) == backlog.placed() - 1);
            hold.awaitBlockedTransaction();
            kill();
        }
        Answer applied = steps.until(Backlog.OFFICER, run, is("APPLYING").negate());
        backlog.mustBeOffered(applied);
        backlog.mustBecomeWorkOrders();
    }

    /** Kills the service by its process id; the launcher restarts it. */
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
