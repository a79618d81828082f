// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.zhongfu.contracts.id.PlanId;
import org.zhongfu.matching.engine.plan.PlanWeights;
import org.zhongfu.matching.engine.plan.ProgressMonitor;
import org.zhongfu.matching.plan.PlanTasks.Repair;
import org.zhongfu.matching.plan.PlanTasks.Task;
import org.zhongfu.matching.plan.search.DailyPlanning;
import org.zhongfu.matching.plan.search.PlanOutcome;
import org.zhongfu.matching.plan.search.Replanning;
import org.zhongfu.matching.plan.search.WeightVersions;
import org.zhongfu.platform.jobs.JobAttempt;
import org.zhongfu.platform.jobs.JobSignal;

/** One search for one plan. */
final class PlanRun implements ProgressMonitor {

    private static final Logger LOG = Logger.getLogger(PlanRun.class);

    private final JobAttempt<Plan> attempt;
    private final PlanTasks tasks;
    private final PlanOutcomeRepository outcomes;
    private final DailyPlanning planning;
    private final InstantSource clock;

    private final Instant startedAt;
    private PlanProgress progress = PlanProgress.NONE;

    PlanRun(
            JobAttempt<Plan> attempt,
            PlanTasks tasks,
            PlanOutcomeRepository outcomes,
            DailyPlanning planning,
            InstantSource clock) {
        this.attempt = attempt;
        this.tasks = tasks;
        this.outcomes = outcomes;
        this.planning = planning;
        this.clock = clock;
        startedAt = clock.instant();
    }

    /**
     * Searches to the end, or until it is cancelled. Reading and storing may fail temporarily, for example when a connection
     * breaks: another run takes over. A search that fails would fail again, so the plan fails.
     */
    void run() {
        Task task = tasks.read(new PlanId(attempt.jobId()));
        Optional<PlanOutcome> outcome;
        try {
            outcome = search(task);
        } catch (RuntimeException e) {
            LOG.errorf(e, "Plan %s could not be made", attempt.jobId());
            attempt.apply(plan -> plan.fail("INTERNAL", clock.instant()));
            return;
        }
        if (outcome.isPresent()) {
            attempt.apply(plan -> {
                plan.finish(progress.completed(), clock.instant());
                outcomes.insert(plan.planId(), outcome.get().withCalendar(task.calendar()));
            });
        } else if (attempt.signal() == JobSignal.CANCELLED) {
            attempt.apply(plan -> plan.cancel(clock.instant()));
        } else {
            LOG.warnf("The run of plan %s has lost its lease", attempt.jobId());
        }
    }

    private Optional<PlanOutcome> search(Task task) {
        PlanWeights weights = WeightVersions.version(task.weightsVersion());
        Repair repair = task.repair();
        return repair == null
                ? planning.plan(task.data(), task.from(), task.days(), task.effort(), weights, this)
                : new Replanning(planning)
                        .plan(
                                repair.before(),
                                repair.disruption(),
                                repair.drift(),
                                task.data(),
                                task.effort(),
                                weights,
                                this);
    }

    @Override
    public boolean isCancelled() {
        return attempt.signal() != JobSignal.CONTINUE;
    }

    @Override
    public void progress(double done, Duration elapsed, long best) {
        progress = progress.with(
                done,
                new PlanProgress.BestCost(
                        Duration.between(startedAt, clock.instant()).toMillis(), best));
        attempt.report(progress);
    }
}
