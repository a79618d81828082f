// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.matching.contract.OpenLine;
import org.zhongfu.matching.engine.allocation.Allocation;
import org.zhongfu.matching.engine.allocation.Allocation.GroupShare;
import org.zhongfu.matching.engine.allocation.Allocation.LineShare;
import org.zhongfu.matching.engine.allocation.AllocationLimits;
import org.zhongfu.matching.engine.allocation.AllocationLine;
import org.zhongfu.matching.engine.allocation.AllocationNeed;
import org.zhongfu.matching.engine.allocation.AllocationNeed.Choice;
import org.zhongfu.matching.engine.allocation.AllocationProblem;
import org.zhongfu.matching.engine.allocation.BatchAllocator;
import org.zhongfu.matching.engine.allocation.Decision;
import org.zhongfu.matching.engine.allocation.FairnessRule;
import org.zhongfu.matching.match.choice.Backlog;
import org.zhongfu.matching.match.choice.Backlog.BacklogSnapshot;
import org.zhongfu.matching.match.choice.Backlog.WaitingNeed;
import org.zhongfu.matching.run.RunOutcome.GroupFigures;
import org.zhongfu.matching.run.RunOutcome.GroupResult;
import org.zhongfu.matching.run.RunOutcome.LineFigures;
import org.zhongfu.matching.run.RunOutcome.RunFigures;

/**
 * Allocates contract lines to the needs of a backlog twice, by utility alone and by the fairness rule: the difference is
 * the price of fairness. Needs that are not eligible, or whose facts are missing, are left out.
 */
final class BatchAllocation {

    /** The group of persons in no target group, as the engine is given it. */
    private static final String NO_GROUP = "";

    private final BacklogSnapshot backlog;
    private final FairnessRule rule;

    BatchAllocation(BacklogSnapshot backlog, FairnessRule rule) {
        this.backlog = backlog;
        this.rule = rule;
    }

    /**
     * The decisions and their figures.
     *
     * @param decisions by need; needs that were left out are absent
     */
    record AllocationResult(RunOutcome outcome, Map<NeedId, Decision> decisions) {}

    AllocationResult allocate(Instant at, AllocationLimits limits) {
        AllocationProblem problem = problem(at);
        Allocation plain = new BatchAllocator(FairnessRule.NONE).allocate(problem, limits);
        Allocation fair = new BatchAllocator(rule).allocate(problem, limits);
        Map<NeedId, Decision> decisions = new HashMap<>();
        fair.decisions().forEach(decision -> decisions.put(NeedId.fromString(decision.needId()), decision));
        return new AllocationResult(
                new RunOutcome(backlog.scoringVersion(), figures(plain, fair), groups(plain, fair), lines(fair)),
                decisions);
    }

    private AllocationProblem problem(Instant at) {
        List<AllocationNeed> needs = new ArrayList<>();
        Set<String> used = new HashSet<>();
        for (WaitingNeed waiting : backlog.waiting()) {
            if (isAllocatable(waiting)) {
                needs.add(need(waiting));
                waiting.choices().forEach(choice -> used.add(choice.lineId()));
            }
        }
        List<AllocationLine> lines = used.stream()
                .sorted()
                .map(id -> new AllocationLine(id, line(id).units().left()))
                .toList();
        return new AllocationProblem(needs, lines, at);
    }

    private static boolean isAllocatable(WaitingNeed waiting) {
        return waiting.eligible() && !waiting.reasonCodes().contains(Backlog.FACTS_MISSING);
    }

    private static AllocationNeed need(WaitingNeed waiting) {
        String group = waiting.targetGroup();
        List<Choice> choices = waiting.choices();
        return new AllocationNeed(
                waiting.need().id().toString(),
                waiting.units(),
                waiting.need().queuedFrom(),
                group == null ? NO_GROUP : group,
                choices);
    }

    private static RunFigures figures(Allocation plain, Allocation fair) {
        return new RunFigures(
                fair.utility(),
                plain.utility(),
                plain.utility() == 0 ? 0 : 1 - (double) fair.utility() / plain.utility(),
                fair.objective(),
                fair.upperBound(),
                fair.rateRatio(),
                plain.rateRatio(),
                fair.floorReached(),
                plain.completed() && fair.completed());
    }

    private static List<GroupFigures> groups(Allocation plain, Allocation fair) {
        Map<String, GroupShare> without =
                plain.groups().stream().collect(Collectors.toMap(GroupShare::group, each -> each));
        return fair.groups().stream()
                .map(with -> new GroupFigures(
                        codeOf(with.group()),
                        with.needs(),
                        with.servable(),
                        resultOf(without.getOrDefault(with.group(), with)),
                        resultOf(with),
                        with.points()))
                .toList();
    }

    private static @Nullable String codeOf(String group) {
        return group.equals(NO_GROUP) ? null : group;
    }

    private static GroupResult resultOf(GroupShare group) {
        return new GroupResult(group.served(), group.rate(), group.units(), group.utility());
    }

    private List<LineFigures> lines(Allocation fair) {
        return fair.lines().stream().map(this::line).toList();
    }

    private LineFigures line(LineShare share) {
        OpenLine line = line(share.lineId());
        return new LineFigures(
                line.lineId(),
                line.contract().id(),
                line.contract().providerOrg(),
                line.serviceItem(),
                share.units(),
                share.given(),
                share.price());
    }

    private OpenLine line(String id) {
        OpenLine line = backlog.lines().get(UUID.fromString(id));
        if (line == null) {
            throw new IllegalStateException("line " + id + " is not in the backlog");
        }
        return line;
    }
}
