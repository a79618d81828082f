// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.zhongfu.contracts.id.PlanId;
import org.zhongfu.matching.plan.search.UsualHours;
import org.zhongfu.matching.plan.search.WeightVersions;
import org.zhongfu.platform.jobs.JobAttempt;
import org.zhongfu.platform.jobs.JobConfig;
import org.zhongfu.platform.jobs.JobHandler;
import org.zhongfu.platform.jobs.JobLease;
import org.zhongfu.platform.jobs.JobTable;

/** Plans as jobs. A replica takes only plans whose versions of weights and hours it has; newer replicas take the others. */
final class PlanJob implements JobHandler<Plan> {

    /** First versions of plans. */
    static final String PLANS = "plans";

    /** Later versions, after a disruption. They have their own thread, so that they do not wait for the search of a week. */
    static final String DISRUPTIONS = "disruptions";

    private static final String SUPPORTED = " and weights_version <= %d and hours_version <= %d"
            .formatted(WeightVersions.current().version(), UsualHours.current().version());

    private final String name;
    private final JobTable table;
    private final PlanRepository plans;
    private final JobConfig config;
    private final Consumer<JobAttempt<Plan>> work;

    private PlanJob(
            String name, String condition, PlanRepository plans, JobConfig config, Consumer<JobAttempt<Plan>> work) {
        this.name = name;
        this.plans = plans;
        this.config = config;
        this.work = work;
        table = JobTable.of(
                        "plan",
                        "status = 'QUEUED' and " + condition + SUPPORTED,
                        "status = 'RUNNING' and " + condition + SUPPORTED)
                .withCancellation("cancel_asked")
                .withProgress();
    }

    static PlanJob ofPlans(PlanRepository plans, JobConfig config, Consumer<JobAttempt<Plan>> work) {
        return new PlanJob(PLANS, "disruption is null", plans, config, work);
    }

    static PlanJob ofDisruptions(PlanRepository plans, JobConfig config, Consumer<JobAttempt<Plan>> work) {
        return new PlanJob(DISRUPTIONS, "disruption is not null", plans, config, work);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public JobTable table() {
        return table;
    }

    @Override
    public JobConfig config() {
        return config;
    }

    @Override
    public Optional<Plan> lockById(UUID id) {
        return plans.lockById(new PlanId(id));
    }

    @Override
    public void claimed(Plan plan, JobLease lease, Instant now) {
        plan.claim(lease, now);
    }

    @Override
    public void giveUp(Plan plan, Instant now) {
        plan.fail("GIVEN_UP", now);
    }

    @Override
    public void work(JobAttempt<Plan> attempt) {
        work.accept(attempt);
    }
}
