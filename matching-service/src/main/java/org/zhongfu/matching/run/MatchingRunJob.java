// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.zhongfu.matching.engine.allocation.AllocationLimits;
import org.zhongfu.matching.run.BatchAllocation.AllocationResult;
import org.zhongfu.matching.run.RunSteps.Task;
import org.zhongfu.platform.jobs.JobAttempt;
import org.zhongfu.platform.jobs.JobConfig;
import org.zhongfu.platform.jobs.JobHandler;
import org.zhongfu.platform.jobs.JobLease;
import org.zhongfu.platform.jobs.JobSignal;
import org.zhongfu.platform.jobs.JobTable;

/**
 * Matching runs as jobs: allocates lines to the needs a run holds, and makes the offers once an officer applies the run.
 * A replica takes only runs whose version of the fairness rule it has; newer replicas take the others.
 */
@ApplicationScoped
class MatchingRunJob implements JobHandler<MatchingRun> {

    static final String NAME = "matching-runs";

    private static final Logger LOG = Logger.getLogger(MatchingRunJob.class);

    private static final String SUPPORTED =
            "rule_version <= " + FairnessRules.current().version();
    private static final JobTable TABLE =
            JobTable.of("matching_run", """
            %1$s and ((status = 'QUEUED' and gather_until <= :now)
                   or (status = 'PROPOSED' and proposed_until <= :now)
                   or (status = 'APPLYING' and claim is null))
            """.formatted(SUPPORTED), SUPPORTED + " and status in ('SEARCHING', 'APPLYING')");

    private final MatchingRunRepository runs;
    private final RunSteps steps;
    private final MatchingRunConfig config;
    private final InstantSource clock;

    MatchingRunJob(MatchingRunRepository runs, RunSteps steps, MatchingRunConfig config, InstantSource clock) {
        this.runs = runs;
        this.steps = steps;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public JobTable table() {
        return TABLE;
    }

    @Override
    public JobConfig config() {
        return config;
    }

    @Override
    public Optional<MatchingRun> lockById(UUID id) {
        return runs.lockById(id);
    }

    @Override
    public void claimed(MatchingRun run, JobLease lease, Instant now) {
        run.claim(lease, now);
    }

    @Override
    public boolean endWithoutRun(MatchingRun run, Instant now) {
        if (run.status() != MatchingRunStatus.PROPOSED) {
            return false;
        }
        steps.end(run, MatchingRunStatus.LAPSED);
        return true;
    }

    @Override
    public void giveUp(MatchingRun run, Instant now) {
        steps.fail(run, "GIVEN_UP");
    }

    @Override
    public void work(JobAttempt<MatchingRun> attempt) {
        if (steps.isApplying(attempt.jobId())) {
            makeOffers(attempt);
        } else {
            search(attempt);
        }
    }

    private void search(JobAttempt<MatchingRun> attempt) {
        Task task = steps.task(attempt.jobId());
        if (task.backlog().waiting().size() > config.maxNeeds()) {
            attempt.apply(run -> steps.fail(run, "TOO_MANY_NEEDS"));
            return;
        }
        AllocationLimits usual = AllocationLimits.usual(task.seed());
        AllocationResult result = new BatchAllocation(task.backlog(), task.rule())
                .allocate(clock.instant(), new AllocationLimits(usual.seed(), usual.effort(), config.search()));
        attempt.apply(run -> steps.propose(run, task.backlog(), result));
    }

    private void makeOffers(JobAttempt<MatchingRun> attempt) {
        Optional<UUID> next = steps.nextDecision(attempt.jobId());
        while (next.isPresent() && attempt.signal() == JobSignal.CONTINUE) {
            makeOffer(attempt, next.get());
            next = steps.nextDecision(attempt.jobId());
        }
        if (next.isEmpty()) {
            attempt.apply(run -> steps.end(run, MatchingRunStatus.APPLIED));
        }
    }

    private void makeOffer(JobAttempt<MatchingRun> attempt, UUID decisionId) {
        try {
            attempt.apply(run -> steps.applyDecision(run, decisionId));
        } catch (RuntimeException e) {
            LOG.errorf(
                    "Decision %s of matching run %s could not be applied: %s",
                    decisionId, attempt.jobId(), e.getClass().getName());
            attempt.apply(run -> steps.skip(run, decisionId));
        }
    }
}
