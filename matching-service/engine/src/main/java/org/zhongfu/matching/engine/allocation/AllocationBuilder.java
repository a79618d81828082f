// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhongfu.matching.engine.allocation.Allocation.GroupShare;
import org.zhongfu.matching.engine.allocation.Allocation.LineShare;
import org.zhongfu.matching.engine.allocation.AllocationNeed.Choice;
import org.zhongfu.matching.engine.allocation.Decision.PassedOverLine;
import org.zhongfu.matching.engine.allocation.Decision.PassedOverReason;

/** Puts what was found into words others can keep. */
final class AllocationBuilder {

    private static final Comparator<PassedOverLine> BEST =
            Comparator.comparingInt(PassedOverLine::utility).reversed().thenComparing(PassedOverLine::lineId);

    private final AllocationProblem problem;
    private final AllocationData market;
    private final AllocationAttempt attempt;
    private final Assignments places;
    private final Map<String, Integer> lineNumbers = new HashMap<>();

    AllocationBuilder(AllocationProblem problem, AllocationData market, AllocationAttempt attempt) {
        this.problem = problem;
        this.market = market;
        this.attempt = attempt;
        places = attempt.places;
        problem.lines().forEach(line -> lineNumbers.put(line.id(), lineNumbers.size()));
    }

    Allocation allocation(FairnessRule rule, boolean inTime) {
        List<Decision> decisions = new ArrayList<>();
        long utility = 0;
        for (int need = 0; need < market.needs; need++) {
            Decision decision = decision(need);
            decisions.add(decision);
            utility += (long) decision.utility() * decision.units();
        }
        return new Allocation(
                rule,
                decisions,
                lines(),
                groups(),
                utility,
                Math.floorDiv(places.total, AllocationData.POINT),
                Math.ceilDiv(attempt.bound, AllocationData.POINT),
                attempt.steps,
                inTime);
    }

    private Decision decision(int need) {
        AllocationNeed asked = problem.needs().get(need);
        int line = places.lineOf(need);
        boolean waits = line == Assignments.NOWHERE;
        int utility = waits ? 0 : market.edgeUtility[places.edgeOf[need]] / AllocationData.POINT;
        Decision bare = new Decision(
                asked.id(),
                asked.units(),
                waits ? null : problem.lines().get(line).id(),
                utility,
                waits ? 0 : attempt.price[line],
                market.waiting[need],
                attempt.groupPoints[market.group[need]],
                List.of());
        List<PassedOverLine> passed = asked.choices().stream()
                .filter(choice -> waits || choice.utility() > utility)
                .map(choice -> passed(choice, bare))
                .sorted(BEST)
                .toList();
        return new Decision(
                bare.needId(),
                bare.units(),
                bare.lineId(),
                bare.utility(),
                bare.price(),
                bare.waitingPoints(),
                bare.groupPoints(),
                passed);
    }

    private PassedOverLine passed(Choice choice, Decision decision) {
        int line = lineNumbers.getOrDefault(choice.lineId(), 0);
        PassedOverLine figures = new PassedOverLine(
                choice.lineId(),
                choice.utility(),
                market.capacity[line],
                places.free[line],
                attempt.price[line],
                PassedOverReason.OVERLOOKED);
        return new PassedOverLine(
                figures.lineId(),
                figures.utility(),
                figures.units(),
                figures.left(),
                figures.price(),
                decision.reasonFor(figures));
    }

    private List<LineShare> lines() {
        List<LineShare> shares = new ArrayList<>();
        for (int line = 0; line < market.lines; line++) {
            shares.add(new LineShare(
                    problem.lines().get(line).id(),
                    market.capacity[line],
                    market.capacity[line] - places.free[line],
                    attempt.price[line]));
        }
        return shares;
    }

    private List<GroupShare> groups() {
        List<GroupShare> shares = new ArrayList<>();
        for (int group = 0; group < market.groups.size(); group++) {
            shares.add(share(group));
        }
        return shares;
    }

    private GroupShare share(int group) {
        int needs = 0;
        int servable = 0;
        int served = 0;
        long units = 0;
        long utility = 0;
        for (int need = 0; need < market.needs; need++) {
            if (market.group[need] == group) {
                needs++;
                servable += market.servable(need) ? 1 : 0;
                if (!places.waits(need)) {
                    served++;
                    units += market.units[need];
                    utility +=
                            (long) market.units[need] * market.edgeUtility[places.edgeOf[need]] / AllocationData.POINT;
                }
            }
        }
        return new GroupShare(
                market.groups.get(group), needs, servable, served, units, utility, attempt.groupPoints[group]);
    }
}
