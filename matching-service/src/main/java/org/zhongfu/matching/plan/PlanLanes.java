// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.zhongfu.matching.engine.plan.Planner;
import org.zhongfu.matching.plan.PlanJobs.Job;

/**
 * Works on plans in this replica: one thread for plans, and one for disruptions, which nobody lets wait behind a week.
 * More than that would take the processor from those who ask.
 */
@ApplicationScoped
class PlanLanes {

    private static final Logger LOG = Logger.getLogger(PlanLanes.class);

    private final PlanJobs jobs;
    private final DailyPlanning planning;
    private final PlanSettings settings;
    private final InstantSource clock;
    private final Lane plans = new Lane(false);
    private final Lane disruptions = new Lane(true);

    private volatile boolean over;

    PlanLanes(PlanJobs jobs, Planner planner, Explaining explaining, PlanSettings settings, InstantSource clock) {
        this.jobs = jobs;
        planning = new DailyPlanning(planner, explaining);
        this.settings = settings;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        plans.start();
        disruptions.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        over = true;
        plans.stop();
        disruptions.stop();
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) PlanQueued queued) {
        (queued.disrupted() ? disruptions : plans).calls.release();
    }

    /** Takes one kind of job after another. */
    private final class Lane {

        private final boolean disrupted;
        private final Semaphore calls = new Semaphore(0);
        private @Nullable Thread thread;

        Lane(boolean disrupted) {
            this.disrupted = disrupted;
        }

        void start() {
            thread = Thread.ofPlatform()
                    .daemon()
                    .name(disrupted ? "plan-disruptions" : "plan-searches")
                    .start(this::work);
        }

        void stop() throws InterruptedException {
            calls.release();
            if (thread != null) {
                // What it works on loses its lease and is taken up elsewhere.
                thread.join(TimeUnit.SECONDS.toMillis(1));
            }
        }

        private void work() {
            while (!over) {
                try {
                    drain();
                    if (calls.tryAcquire(settings.poll().toMillis(), TimeUnit.MILLISECONDS)) {
                        calls.drainPermits();
                    }
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }

        private void drain() {
            try {
                Optional<Job> job = jobs.claim(disrupted);
                while (job.isPresent() && !over) {
                    new PlanRun(job.get(), jobs, planning, settings.beat(), () -> over, clock).run();
                    job = jobs.claim(disrupted);
                }
            } catch (RuntimeException e) {
                // The database is away or starting; the next round tries again.
                LOG.warnf("Plans could not be worked on: %s", e.getClass().getName());
            }
        }
    }
}
