// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match.choice;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhongfu.matching.engine.allocation.Decision;

/**
 * What a matching run decided for a need, as it is stored with the match, and the figures behind it.
 *
 * @param needId id of the need
 * @param units units the need requires
 * @param lineId id of the contract line that gives all of them; null when the need waits
 * @param utility utility of a unit on that line, in points; 0 when the need waits
 * @param price price of a unit on that line, in thousandths of a point; 0 when the need waits
 * @param waitingPoints points for the time waited, for each unit, in thousandths of a point
 * @param groupPoints points for the floor of the target group, for each unit, in thousandths of a point; null for staff of a
 *     provider, finance officers and evaluators
 * @param passed the lines with a higher utility that the need did not get, the best first; all its lines when it waits
 */
public record AllottedDecision(
        String needId,
        int units,
        @Nullable String lineId,
        int utility,
        int price,
        int waitingPoints,
        @Nullable Integer groupPoints,
        List<Decision.PassedOverLine> passed) {

    public AllottedDecision {
        passed = List.copyOf(passed);
    }

    static AllottedDecision of(Decision decision) {
        return new AllottedDecision(
                decision.needId(),
                decision.units(),
                decision.lineId(),
                decision.utility(),
                decision.price(),
                decision.waitingPoints(),
                decision.groupPoints(),
                decision.passed());
    }

    /** The same without the points that tell something about the group of the person. */
    AllottedDecision withoutFacts() {
        return new AllottedDecision(needId, units, lineId, utility, price, waitingPoints, null, passed);
    }

    /** The same with only those lines among the ones passed over. */
    AllottedDecision withPassedOnly(Set<String> lineIds) {
        return new AllottedDecision(
                needId,
                units,
                lineId,
                utility,
                price,
                waitingPoints,
                groupPoints,
                passed.stream().filter(line -> lineIds.contains(line.lineId())).toList());
    }
}
