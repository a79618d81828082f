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

/** Builds the {@link Allocation} from the assignments that were found. */
final class AllocationBuilder {

    private static final Comparator<PassedOverLine> BEST =
            Comparator.comparingInt(PassedOverLine::utility).reversed().thenComparing(PassedOverLine::lineId);

    private final AllocationProblem problem;
    private final AllocationData data;
    private final AllocationAttempt attempt;
    private final Assignments assignments;
    private final Map<String, Integer> lineNumbers = new HashMap<>();

    AllocationBuilder(AllocationProblem problem, AllocationData data, AllocationAttempt attempt) {
        this.problem = problem;
        this.data = data;
        this.attempt = attempt;
        assignments = attempt.assignments;
        problem.lines().forEach(line -> lineNumbers.put(line.id(), lineNumbers.size()));
    }

    Allocation allocation(FairnessRule rule, boolean inTime) {
        List<Decision> decisions = new ArrayList<>();
        long utility = 0;
        for (int need = 0; need < data.needs; need++) {
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
                Math.floorDiv(assignments.total, AllocationData.POINT),
                Math.ceilDiv(attempt.bound, AllocationData.POINT),
                attempt.steps,
                inTime);
    }

    private Decision decision(int need) {
        AllocationNeed asked = problem.needs().get(need);
        int line = assignments.lineOf(need);
        boolean waits = line == Assignments.UNASSIGNED;
        int utility = waits ? 0 : data.edgeUtility[assignments.edgeOf[need]] / AllocationData.POINT;
        Decision bare = new Decision(
                asked.id(),
                asked.units(),
                waits ? null : problem.lines().get(line).id(),
                utility,
                waits ? 0 : attempt.price[line],
                data.waiting[need],
                attempt.groupPoints[data.group[need]],
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
                data.capacity[line],
                assignments.free[line],
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
        for (int line = 0; line < data.lines; line++) {
            shares.add(new LineShare(
                    problem.lines().get(line).id(),
                    data.capacity[line],
                    data.capacity[line] - assignments.free[line],
                    attempt.price[line]));
        }
        return shares;
    }

    private List<GroupShare> groups() {
        List<GroupShare> shares = new ArrayList<>();
        for (int group = 0; group < data.groups.size(); group++) {
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
        for (int need = 0; need < data.needs; need++) {
            if (data.group[need] == group) {
                needs++;
                servable += data.servable(need) ? 1 : 0;
                if (!assignments.isWaiting(need)) {
                    served++;
                    units += data.units[need];
                    utility +=
                            (long) data.units[need] * data.edgeUtility[assignments.edgeOf[need]] / AllocationData.POINT;
                }
            }
        }
        return new GroupShare(
                data.groups.get(group), needs, servable, served, units, utility, attempt.groupPoints[group]);
    }
}
