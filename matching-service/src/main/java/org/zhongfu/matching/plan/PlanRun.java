// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;
import org.zhongfu.matching.engine.plan.PlanWeights;
import org.zhongfu.matching.engine.plan.ProgressMonitor;
import org.zhongfu.matching.plan.PlanJobs.Heard;
import org.zhongfu.matching.plan.PlanJobs.Job;
import org.zhongfu.matching.plan.PlanJobs.Mend;
import org.zhongfu.matching.plan.PlanJobs.Task;

/** One search for one plan: says that it is alive, hears that it was called off, brings what it found. */
final class PlanRun implements ProgressMonitor {

    private static final Logger LOG = Logger.getLogger(PlanRun.class);

    private final Job job;
    private final PlanJobs jobs;
    private final DailyPlanning planning;
    private final Duration beat;
    private final BooleanSupplier stopping;
    private final InstantSource clock;

    private final Instant began;
    private Instant lastBeat;
    private Heard heard = Heard.GO_ON;
    private Progress progress = Progress.NONE;

    /**
     * @param stopping true once this replica goes down
     */
    PlanRun(
            Job job,
            PlanJobs jobs,
            DailyPlanning planning,
            Duration beat,
            BooleanSupplier stopping,
            InstantSource clock) {
        this.job = job;
        this.jobs = jobs;
        this.planning = planning;
        this.beat = beat;
        this.stopping = stopping;
        this.clock = clock;
        began = clock.instant();
        lastBeat = began;
    }

    /**
     * Searches to the end, or until it is called off. What is to be read or kept may fail for a moment, as when a connection
     * breaks; the lease then ends, and another run takes over. A search that fails would fail again.
     */
    void run() {
        Task task;
        try {
            task = jobs.task(job);
        } catch (RuntimeException e) {
            LOG.errorf(e, "What plan %s is to be of could not be read", job.planId());
            return;
        }
        Optional<PlanOutcome> found;
        try {
            found = search(task);
        } catch (RuntimeException e) {
            LOG.errorf(e, "Plan %s could not be made", job.planId());
            jobs.failed(job, "INTERNAL");
            return;
        }
        if (found.isPresent()) {
            jobs.done(job, found.get(), progress);
        } else if (heard == Heard.CALLED_OFF) {
            jobs.cancelled(job);
        } else {
            LOG.warnf("Plan %s was lost to another run", job.planId());
        }
    }

    private Optional<PlanOutcome> search(Task task) {
        PlanWeights weights = Weighing.version(task.weightsVersion());
        Mend mend = task.mend();
        return mend == null
                ? planning.plan(task.data(), task.from(), task.days(), task.effort(), weights, this)
                : new Replanning(planning)
                        .plan(
                                mend.before(),
                                mend.disruption(),
                                mend.standing(),
                                task.data(),
                                task.effort(),
                                weights,
                                this);
    }

    @Override
    public boolean isCancelled() {
        Instant now = clock.instant();
        if (heard == Heard.GO_ON && Duration.between(lastBeat, now).compareTo(beat) >= 0) {
            lastBeat = now;
            heard = listen();
        }
        return heard != Heard.GO_ON;
    }

    private Heard listen() {
        if (stopping.getAsBoolean()) {
            return Heard.LOST;
        }
        try {
            return jobs.beat(job, progress);
        } catch (RuntimeException e) {
            // The database is away for a moment; if it stays away, the lease ends and another run takes over.
            LOG.warnf(
                    "Plan %s could not say that it is alive: %s",
                    job.planId(), e.getClass().getName());
            return Heard.GO_ON;
        }
    }

    @Override
    public void progress(double done, Duration elapsed, long best) {
        progress = progress.and(
                done, new Progress.Best(Duration.between(began, clock.instant()).toMillis(), best));
    }
}
