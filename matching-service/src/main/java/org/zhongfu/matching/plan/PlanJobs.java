// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhongfu.matching.match.PlannableMatches;
import org.zhongfu.matching.match.PlannableMatches.Plannable;
import org.zhongfu.platform.kernel.UuidV7;

/**
 * Hands plans out to be searched for, each to one run at a time, and takes what was found. A run that is silent for
 * longer than its lease has lost its plan to the next one; what it brings afterwards is not taken.
 */
@ApplicationScoped
@Transactional
class PlanJobs {

    private final Plans plans;
    private final Assembly assembly;
    private final Proposals proposals;
    private final CalendarCopy calendar;
    private final PlannableMatches matches;
    private final PlanConfig settings;
    private final InstantSource clock;

    PlanJobs(
            Plans plans,
            Assembly assembly,
            Proposals proposals,
            CalendarCopy calendar,
            PlannableMatches matches,
            PlanConfig settings,
            InstantSource clock) {
        this.plans = plans;
        this.assembly = assembly;
        this.proposals = proposals;
        this.calendar = calendar;
        this.matches = matches;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A plan that a run holds.
     *
     * @param run which run
     */
    record Job(UUID planId, UUID run) {}

    /** What is to be mended. */
    record Mend(PlanOutcome before, Disruption disruption, Standing standing) {}

    /**
     * What to search for.
     *
     * @param from first day
     * @param mend null for a first version
     */
    record Task(
            PlanningData data,
            LocalDate from,
            int days,
            Effort effort,
            int weightsVersion,
            @Nullable Mend mend) {}

    /** How a run stands. */
    enum Heard {
        GO_ON,
        CALLED_OFF,
        LOST
    }

    /** The next plan, for a new run; one taken up too often is given up. */
    Optional<Job> claim(boolean disrupted) {
        Optional<Plan> next = plans.next(clock.instant(), disrupted);
        while (next.isPresent() && next.get().attempts() >= settings.attempts()) {
            next.get().fail("GIVEN_UP", clock.instant());
            plans.flush();
            next = plans.next(clock.instant(), disrupted);
        }
        return next.map(plan -> {
            UUID run = UuidV7.next();
            plan.claim(run, clock.instant(), settings.lease());
            return new Job(plan.id(), run);
        });
    }

    /** What the run is to search for. */
    Task task(Job job) {
        Plan plan = plans.findById(job.planId());
        Disruption disruption = plan.disruption();
        UUID parent = plan.parentId();
        Mend mend = null;
        PlanningData data;
        if (disruption == null || parent == null) {
            data = assembly.of(plan);
        } else {
            PlanOutcome before = plans.outcome(parent).orElseThrow();
            data = assembly.apartFrom(plan, before.asked());
            mend = new Mend(before, disruption, standing(plan, before));
        }
        return new Task(data, plan.fromDay(), plan.days(), plan.effort(), plan.weightsVersion(), mend);
    }

    /** The run is alive and so far. */
    Heard beat(Job job, Progress progress) {
        Boolean calledOff =
                plans.beat(job.planId(), job.run(), progress, clock.instant().plus(settings.lease()));
        return calledOff == null ? Heard.LOST : calledOff ? Heard.CALLED_OFF : Heard.GO_ON;
    }

    /** The run has found a plan. */
    void done(Job job, PlanOutcome outcome, Progress progress) {
        lockClaimed(job).ifPresent(plan -> {
            plan.done(progress.whole(), clock.instant());
            plans.keep(plan.id(), outcome);
        });
    }

    /** The run has heard that the plan was called off. */
    void cancelled(Job job) {
        lockClaimed(job).ifPresent(plan -> plan.cancelled(clock.instant()));
    }

    /** The run cannot make the plan. */
    void failed(Job job, String code) {
        lockClaimed(job).ifPresent(plan -> plan.fail(code, clock.instant()));
    }

    private Optional<Plan> lockClaimed(Job job) {
        return plans.lockById(job.planId()).filter(plan -> plan.isHeldBy(job.run()));
    }

    private Standing standing(Plan plan, PlanOutcome before) {
        List<Proposal> all = proposals.ofPlan(plan.rootId());
        Map<UUID, CalendarVisit> visits = calendar.ofIds(
                all.stream().map(Proposal::visitId).flatMap(Stream::ofNullable).toList());
        Set<String> lost = new HashSet<>();
        Proposals.latest(all).forEach((id, proposal) -> {
            CalendarVisit visit = proposal.visitId() == null ? null : visits.get(proposal.visitId());
            if (isLost(proposal, visit)) {
                lost.add(id);
            }
        });
        Set<UUID> ended =
                new HashSet<>(before.asked().stream().map(VisitToPlan::matchId).toList());
        matches.stillOpen(ended).stream().map(Plannable::matchId).toList().forEach(ended::remove);
        return new Standing(lost, ended);
    }

    private static boolean isLost(Proposal proposal, @Nullable CalendarVisit visit) {
        return switch (proposal.status()) {
            case REFUSED, WITHDRAWN -> true;
            case PROPOSED, GIVING_WAY, REPLACED -> false;
            case CONFIRMED ->
                visit != null
                        && switch (visit.status()) {
                            case NO_SHOW, CANCELLED, VOIDED -> true;
                            case PLANNED, IN_PROGRESS, VERIFIED -> false;
                        };
        };
    }
}
