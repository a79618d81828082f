// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zhongfu.matching.engine.allocation.AllocationLimits;
import org.zhongfu.matching.match.AllottedOffers;
import org.zhongfu.matching.match.AllottedOffers.Result;
import org.zhongfu.matching.match.Backlog;
import org.zhongfu.matching.match.Backlog.Picture;
import org.zhongfu.matching.match.Backlog.Waiting;
import org.zhongfu.platform.kernel.UuidV7;

/**
 * Hands runs out to be worked on, each to one replica at a time, and takes what came of it. Each step is a transaction
 * that first makes sure of the run: whoever was silent for longer than the lease has lost it, and changes nothing.
 */
@ApplicationScoped
@Transactional
class RunJobs {

    private final Runs runs;
    private final RunDecisions decisions;
    private final RunEnds termination;
    private final Backlog backlog;
    private final AllottedOffers offers;
    private final MatchingRunConfig settings;
    private final InstantSource clock;

    RunJobs(
            Runs runs,
            RunDecisions decisions,
            RunEnds termination,
            Backlog backlog,
            AllottedOffers offers,
            MatchingRunConfig settings,
            InstantSource clock) {
        this.runs = runs;
        this.decisions = decisions;
        this.termination = termination;
        this.backlog = backlog;
        this.offers = offers;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A run that a replica holds.
     *
     * @param claim by which the replica holds it
     * @param offering true when offers are to be made, false when needs are to be looked at
     */
    record Job(UUID runId, UUID claim, boolean offering) {}

    /** What is to be weighed. */
    record Task(Picture picture, AllocationLimits limits) {}

    /** The next run that wants something done; those nobody had carried out lapse, those taken up too often are given up. */
    Optional<Job> claim() {
        Optional<MatchingRun> next = runs.next(clock.instant());
        while (next.isPresent() && endsNow(next.get())) {
            next = runs.next(clock.instant());
        }
        return next.map(run -> {
            UUID claim = UuidV7.next();
            run.claim(claim, clock.instant(), settings.lease());
            return new Job(run.id(), claim, run.status() == MatchingRunStatus.APPLYING);
        });
    }

    private boolean endsNow(MatchingRun run) {
        if (run.status() == MatchingRunStatus.PROPOSED) {
            termination.end(run, MatchingRunStatus.LAPSED, null);
            return true;
        }
        if (run.attempts() >= settings.attempts()) {
            termination.end(run, MatchingRunStatus.FAILED, "GIVEN_UP");
            return true;
        }
        return false;
    }

    /** What is to be weighed, as it stands now; empty when there is too much of it, and the run has ended. */
    Optional<Task> task(Job job) {
        MatchingRun run = runs.findById(job.runId());
        Picture picture = backlog.of(run.scope());
        if (picture.waiting().size() > settings.mostNeeds()) {
            lockClaimed(job).ifPresent(there -> termination.end(there, MatchingRunStatus.FAILED, "TOO_MANY_NEEDS"));
            return Optional.empty();
        }
        AllocationLimits usual = AllocationLimits.usual(run.seed());
        return Optional.of(new Task(picture, new AllocationLimits(usual.seed(), usual.effort(), settings.search())));
    }

    /** The search is alive; false when it has lost its run. */
    boolean beat(Job job) {
        return runs.beat(job.runId(), job.claim(), clock.instant().plus(settings.lease()));
    }

    /** What was decided about each need. */
    void found(Job job, Picture picture, Allotting.Found found) {
        lockClaimed(job).ifPresent(run -> {
            List<RunDecision> all = new ArrayList<>();
            for (Waiting waiting : picture.waiting()) {
                all.add(new RunDecision(
                        UuidV7.next(),
                        run.id(),
                        waiting,
                        found.decisions().get(waiting.need().id())));
            }
            decisions.keep(all);
            runs.keep(run.id(), found.outcome());
            int placed = (int) all.stream().filter(RunDecision::isProposed).count();
            run.proposed(
                    new RunCounts(all.size(), placed, 0, 0), clock.instant().plus(settings.proposalLifetime()));
        });
    }

    /** The next decision to be carried out; empty when the run is done, and has ended, or is lost. */
    Optional<UUID> nextOffer(Job job) {
        Optional<UUID> next = decisions.next(job.runId());
        if (next.isEmpty()) {
            lockClaimed(job).ifPresent(run -> termination.end(run, MatchingRunStatus.APPLIED, null));
        }
        return next;
    }

    /** Carries a decision out, as far as that is still possible; false when the run is lost. */
    boolean carryOut(Job job, UUID decisionId) {
        Optional<MatchingRun> held = lockClaimed(job);
        held.ifPresent(run -> {
            RunDecision decision = decisions.findById(decisionId);
            settle(run, decision, offers.offer(run.id(), run.ruleVersion(), decision.decision()));
        });
        return held.isPresent();
    }

    /** A decision could not be carried out for a technical reason: the need is matched singly afterwards. */
    void note(Job job, UUID decisionId) {
        lockClaimed(job)
                .ifPresent(run -> settle(
                        run,
                        decisions.findById(decisionId),
                        new Result.NotOffered(List.of(RunReason.TECHNICAL.name()))));
    }

    private void settle(MatchingRun run, RunDecision decision, Result result) {
        if (decision.isProposed()) {
            decision.settle(result, clock.instant());
            run.count(result instanceof Result.Offered, clock.instant().plus(settings.lease()));
        }
    }

    private Optional<MatchingRun> lockClaimed(Job job) {
        return runs.lockById(job.runId()).filter(run -> run.isHeldBy(job.claim()));
    }
}
