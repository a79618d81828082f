// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.run;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.zhongfu.matching.base.Lane;
import org.zhongfu.matching.engine.allocation.FairnessRule;
import org.zhongfu.matching.run.Allotting.Found;
import org.zhongfu.matching.run.RunJobs.Job;
import org.zhongfu.matching.run.RunJobs.Task;

/** Works on matching runs in this replica, on one thread: more would take the processor from those who ask. */
@ApplicationScoped
class RunLane {

    private static final Logger LOG = Logger.getLogger(RunLane.class);

    /** What is being worked on then loses its lease and is taken up elsewhere. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final RunJobs jobs;
    private final MatchingRunConfig settings;
    private final InstantSource clock;
    private final Lane lane;

    RunLane(RunJobs jobs, MatchingRunConfig settings, InstantSource clock) {
        this.jobs = jobs;
        this.settings = settings;
        this.clock = clock;
        lane = new Lane("Matching runs", settings.poll(), this::next);
    }

    void start(@Observes StartupEvent event) {
        lane.start(Thread.ofPlatform().daemon().name("matching-runs"));
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        lane.stop(PATIENCE);
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) RunQueued queued) {
        lane.call();
    }

    private boolean next() {
        Optional<Job> job = jobs.claim();
        job.ifPresent(claimed -> {
            if (claimed.offering()) {
                offer(claimed);
            } else {
                search(claimed);
            }
        });
        return job.isPresent();
    }

    private void search(Job job) {
        try {
            Heartbeat.during(settings.beat(), () -> jobs.beat(job), () -> jobs.task(job)
                    .ifPresent(task -> jobs.found(job, task.picture(), allot(task))));
        } catch (RuntimeException e) {
            // It may pass, as a connection that broke does: the run is taken up again once its lease is over.
            LOG.errorf(e, "Matching run %s could not be searched for", job.runId());
        }
    }

    private Found allot(Task task) {
        return new Allotting(task.picture(), FairnessRule.CURRENT).allot(clock.instant(), task.limits());
    }

    private void offer(Job job) {
        boolean mine = true;
        Optional<UUID> next = jobs.nextOffer(job);
        while (mine && next.isPresent() && !lane.isOver()) {
            mine = offer(job, next.get());
            next = jobs.nextOffer(job);
        }
    }

    private boolean offer(Job job, UUID decisionId) {
        try {
            return jobs.carryOut(job, decisionId);
        } catch (RuntimeException e) {
            LOG.errorf(
                    "Decision %s of matching run %s could not be carried out: %s",
                    decisionId, job.runId(), e.getClass().getName());
            jobs.note(job, decisionId);
            return true;
        }
    }
}
