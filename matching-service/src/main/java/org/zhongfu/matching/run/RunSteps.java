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
import org.zhongfu.matching.match.Backlog;
import org.zhongfu.matching.match.Backlog.BacklogSnapshot;
import org.zhongfu.matching.match.Backlog.WaitingNeed;
import org.zhongfu.matching.match.MatchReason;
import org.zhongfu.platform.kernel.UuidV7;

/** What a matching run reads and writes, step by step. Steps that change a run take it locked, from the attempt on it. */
@ApplicationScoped
class RunSteps {

    private final MatchingRunRepository runs;
    private final RunDecisionRepository decisions;
    private final RunOutcomeRepository outcomes;
    private final MatchingRunCloser ends;
    private final Backlog backlog;
    private final RunOfferService offers;
    private final MatchingRunConfig config;
    private final InstantSource clock;

    RunSteps(
            MatchingRunRepository runs,
            RunDecisionRepository decisions,
            RunOutcomeRepository outcomes,
            MatchingRunCloser ends,
            Backlog backlog,
            RunOfferService offers,
            MatchingRunConfig config,
            InstantSource clock) {
        this.runs = runs;
        this.decisions = decisions;
        this.outcomes = outcomes;
        this.ends = ends;
        this.backlog = backlog;
        this.offers = offers;
        this.config = config;
        this.clock = clock;
    }

    /**
     * What is to be decided.
     *
     * @param rule in the version the run was requested with
     */
    record Task(BacklogSnapshot backlog, long seed, FairnessRule rule) {}

    /** True when the decisions of the run are to be carried out, false when they are to be found. */
    @Transactional
    boolean isApplying(UUID runId) {
        return runs.findById(runId).status() == MatchingRunStatus.APPLYING;
    }

    /** What is to be decided, as it is now. */
    @Transactional
    Task task(UUID runId) {
        MatchingRun run = runs.findById(runId);
        return new Task(backlog.read(run.scope()), run.seed(), FairnessRules.version(run.ruleVersion()));
    }

    /** Stores what was decided about each need. */
    @Transactional(Transactional.TxType.MANDATORY)
    void propose(MatchingRun run, BacklogSnapshot backlog, BatchAllocation.Found found) {
        List<RunDecision> all = new ArrayList<>();
        for (WaitingNeed waiting : backlog.waiting()) {
            all.add(new RunDecision(
                    UuidV7.next(),
                    run.id(),
                    waiting,
                    found.decisions().get(waiting.need().id())));
        }
        decisions.keep(all);
        outcomes.insert(run.id(), found.outcome());
        int placed = (int) all.stream().filter(RunDecision::isProposed).count();
        run.proposed(new RunCounts(all.size(), placed, 0, 0), clock.instant().plus(config.proposalLifetime()));
    }

    /** The next decision to be carried out. */
    @Transactional
    Optional<UUID> nextDecision(UUID runId) {
        return decisions.next(runId);
    }

    /** Carries a decision out, as far as that is still possible. */
    @Transactional(Transactional.TxType.MANDATORY)
    void carryOut(MatchingRun run, UUID decisionId) {
        RunDecision decision = decisions.findById(decisionId);
        settle(run, decision, offers.offer(run.id(), run.ruleVersion(), decision.decision()));
    }

    /** A decision could not be carried out for a technical reason: the need is matched on its own afterwards. */
    @Transactional(Transactional.TxType.MANDATORY)
    void skip(MatchingRun run, UUID decisionId) {
        settle(run, decisions.findById(decisionId), new Result.NoOffer(List.of(MatchReason.TECHNICAL.name())));
    }

    /** Ends a run: there is nothing more to decide or to offer. */
    @Transactional(Transactional.TxType.MANDATORY)
    void end(MatchingRun run, MatchingRunStatus status) {
        ends.end(run, status, null);
    }

    /** Ends a run that cannot go on. */
    @Transactional(Transactional.TxType.MANDATORY)
    void fail(MatchingRun run, String code) {
        ends.end(run, MatchingRunStatus.FAILED, code);
    }

    private void settle(MatchingRun run, RunDecision decision, Result result) {
        if (decision.isProposed()) {
            decision.settle(result, clock.instant());
            run.count(result instanceof Result.OfferMade, clock.instant().plus(config.lease()));
        }
    }
}
