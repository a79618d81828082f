// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.zhongfu.matching.base.Lane;
import org.zhongfu.matching.engine.plan.Planner;
import org.zhongfu.matching.plan.PlanJobs.Job;

/**
 * Works on plans in this replica: one thread for plans, and one for disruptions, which nobody lets wait behind a week.
 * More than that would take the processor from those who ask.
 */
@ApplicationScoped
class PlanLanes {

    /** What a search works on then loses its lease and is taken up elsewhere. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final PlanJobs jobs;
    private final DailyPlanning planning;
    private final PlanConfig settings;
    private final InstantSource clock;
    private final Lane plans;
    private final Lane disruptions;

    PlanLanes(PlanJobs jobs, Planner planner, Explaining explaining, PlanConfig settings, InstantSource clock) {
        this.jobs = jobs;
        planning = new DailyPlanning(planner, explaining);
        this.settings = settings;
        this.clock = clock;
        plans = new Lane("Plans", settings.poll(), () -> next(false));
        disruptions = new Lane("Disruptions", settings.poll(), () -> next(true));
    }

    void start(@Observes StartupEvent event) {
        plans.start(Thread.ofPlatform().daemon().name("plan-searches"));
        disruptions.start(Thread.ofPlatform().daemon().name("plan-disruptions"));
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        plans.stop(PATIENCE);
        disruptions.stop(PATIENCE);
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) PlanQueued queued) {
        lane(queued.disrupted()).call();
    }

    private boolean next(boolean disrupted) {
        Optional<Job> job = jobs.claim(disrupted);
        job.ifPresent(
                claimed -> new PlanRun(claimed, jobs, planning, settings.beat(), lane(disrupted)::isOver, clock).run());
        return job.isPresent();
    }

    private Lane lane(boolean disrupted) {
        return disrupted ? disruptions : plans;
    }
}
