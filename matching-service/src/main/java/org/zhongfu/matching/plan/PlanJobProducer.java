// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.zhongfu.matching.engine.plan.Planner;
import org.zhongfu.matching.plan.search.DailyPlanning;
import org.zhongfu.matching.plan.search.VisitExplainer;
import org.zhongfu.platform.jobs.JobAttempt;
import org.zhongfu.platform.jobs.JobHandler;

/** The two kinds of jobs on plans. More threads would take the processor from requests. */
@Singleton
class PlanJobProducer {

    private final PlanRepository plans;
    private final PlanOutcomeRepository outcomes;
    private final PlanTasks tasks;
    private final DailyPlanning planning;
    private final PlanConfig config;
    private final InstantSource clock;

    PlanJobProducer(
            PlanRepository plans,
            PlanOutcomeRepository outcomes,
            PlanTasks tasks,
            Planner planner,
            VisitExplainer explainer,
            PlanConfig config,
            InstantSource clock) {
        this.plans = plans;
        this.outcomes = outcomes;
        this.tasks = tasks;
        planning = new DailyPlanning(planner, explainer);
        this.config = config;
        this.clock = clock;
    }

    @Produces
    @Singleton
    JobHandler<Plan> plans() {
        return PlanJob.ofPlans(plans, config, this::work);
    }

    @Produces
    @Singleton
    JobHandler<Plan> disruptions() {
        return PlanJob.ofDisruptions(plans, config, this::work);
    }

    private void work(JobAttempt<Plan> attempt) {
        new PlanRun(attempt, tasks, outcomes, planning, clock).run();
    }
}
