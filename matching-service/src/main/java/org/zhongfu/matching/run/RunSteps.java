// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zhongfu.matching.engine.allocation.FairnessRule;
import org.zhongfu.matching.match.RunOfferService;
import org.zhongfu.matching.match.RunOfferService.Result;
import org.zhongfu.matching.match.choice.Backlog;
import org.zhongfu.matching.match.choice.Backlog.BacklogSnapshot;
import org.zhongfu.matching.match.choice.Backlog.WaitingNeed;
import org.zhongfu.matching.match.choice.MatchReason;
import org.zhongfu.platform.kernel.UuidV7;

/** The steps of a matching run, each one transaction. Steps that change a run get it locked, from the attempt of the job. */
@ApplicationScoped
class RunSteps {

    private final MatchingRunRepository runs;
    private final RunDecisionRepository decisions;
    private final RunOutcomeRepository outcomes;
    private final MatchingRunCloser closer;
    private final Backlog backlog;
    private final RunOfferService offers;
    private final MatchingRunConfig config;
    private final InstantSource clock;

    RunSteps(
            MatchingRunRepository runs,
            RunDecisionRepository decisions,
            RunOutcomeRepository outcomes,
            MatchingRunCloser closer,
            Backlog backlog,
            RunOfferService offers,
            MatchingRunConfig config,
            InstantSource clock) {
        this.runs = runs;
        this.decisions = decisions;
        this.outcomes = outcomes;
        this.closer = closer;
        this.backlog = backlog;
        this.offers = offers;
        this.config = config;
        this.clock = clock;
    }

    /**
     * The input of the search.
     *
     * @param rule in the version the run was requested with
     */
    record Task(BacklogSnapshot backlog, long seed, FairnessRule rule) {}

    /** True when the decisions of the run are to be applied, false when they are still to be made. */
    @Transactional
    boolean isApplying(UUID runId) {
        return runs.findById(runId).status() == MatchingRunStatus.APPLYING;
    }

    /** Reads the input of the search. */
    @Transactional
    Task task(UUID runId) {
        MatchingRun run = runs.findById(runId);
        return new Task(backlog.read(run.scope()), run.seed(), FairnessRules.version(run.ruleVersion()));
    }

    /** Stores the decision about each need. */
    @Transactional(Transactional.TxType.MANDATORY)
    void propose(MatchingRun run, BacklogSnapshot backlog, BatchAllocation.AllocationResult result) {
        List<RunDecision> all = new ArrayList<>();
        for (WaitingNeed waiting : backlog.waiting()) {
            all.add(new RunDecision(
                    UuidV7.next(),
                    run.id(),
                    waiting,
                    result.decisions().get(waiting.need().id())));
        }
        decisions.insertAll(all);
        outcomes.insert(run.id(), result.outcome());
        int placed = (int) all.stream().filter(RunDecision::isProposed).count();
        run.propose(new RunCounts(all.size(), placed, 0, 0), clock.instant().plus(config.proposalLifetime()));
    }

    /** The next decision to be applied. */
    @Transactional
    Optional<UUID> nextDecision(UUID runId) {
        return decisions.next(runId);
    }

    /** Applies a decision, if that is still possible. */
    @Transactional(Transactional.TxType.MANDATORY)
    void applyDecision(MatchingRun run, UUID decisionId) {
        RunDecision decision = decisions.findById(decisionId);
        settle(run, decision, offers.offer(run.id(), run.ruleVersion(), decision.decision()));
    }

    /** Records that a decision could not be applied for a technical reason: the need is matched individually afterwards. */
    @Transactional(Transactional.TxType.MANDATORY)
    void skip(MatchingRun run, UUID decisionId) {
        settle(run, decisions.findById(decisionId), new Result.NoOffer(List.of(MatchReason.TECHNICAL.name())));
    }

    /** Ends a run. */
    @Transactional(Transactional.TxType.MANDATORY)
    void end(MatchingRun run, MatchingRunStatus status) {
        closer.end(run, status, null);
    }

    /** Ends a run that cannot be continued. */
    @Transactional(Transactional.TxType.MANDATORY)
    void fail(MatchingRun run, String code) {
        closer.end(run, MatchingRunStatus.FAILED, code);
    }

    private void settle(MatchingRun run, RunDecision decision, Result result) {
        if (decision.isProposed()) {
            decision.settle(result, clock.instant());
            run.count(result instanceof Result.OfferMade, clock.instant().plus(config.lease()));
        }
    }
}
