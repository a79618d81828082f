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
 * The same needs while the matching service is killed three times: while needs are held for the run, while it stores what it has
 * decided, and while it makes an offer. The second and the third time a lock in the database stops it there until it is
 * killed, so that it ends within the step.
 */
final class MatchingRunOutageStory {

    /** Decisions can be read, and none can be stored. */
    private static final String STORE_NO_DECISION = "lock table matching_run_outcome in share mode";

    /** A need that cannot be offered. */
    private static final String MAKE_NO_OFFER = "select id from need where id = '%s' for update";

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

    void run() throws Exception {
        WaitingNeeds needs = WaitingNeeds.enter(api, "MEDICAL_ESCORT", 1929);
        RunAssertions result = new RunAssertions(api, needs);
        String run = needs.requestRun();
        needs.signContracts();
        result.assertNotMatched();
        assertThat(api.get(RunScenario.OFFICER, run).state()).isEqualTo("QUEUED");
        kill();

        try (DatabaseLock lock = matching.lock(STORE_NO_DECISION)) {
            WaitingNeeds.endHold(matching, run);
            lock.awaitBlockedSession();
            steps.until(RunScenario.OFFICER, run, is("SEARCHING"));
            result.assertNotMatched();
            kill();
        }
        Answer proposed = steps.until(RunScenario.OFFICER, run, is("SEARCHING").negate());
        result.assertProposed(proposed);
        result.assertNotMatched();

        try (DatabaseLock lock = matching.lock(MAKE_NO_OFFER.formatted(needs.lastServed()))) {
            steps.posted(RunScenario.OFFICER, run + "/application", Map.of(), proposed.tag());
            steps.until(
                    RunScenario.OFFICER,
                    run,
                    body -> offered(body) == RunScenario.served().size() - 1);
            lock.awaitBlockedSession();
            kill();
        }
        Answer applied = steps.until(RunScenario.OFFICER, run, is("APPLYING").negate());
        result.assertOffered(applied);
        result.assertBecomeWorkOrders();
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
