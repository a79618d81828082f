// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.allocation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a need got and why: kept with the match or the place on the waiting list, it can be judged again without the rest
 * of the backlog.
 *
 * @param needId whose
 * @param units wanted
 * @param lineId the line that gives all of them, or null when the need waits
 * @param utility of a unit there, in points; 0 when it waits
 * @param price of a unit there, in thousandths of a point; 0 when it waits
 * @param waitingPoints for having waited, a unit, in thousandths of a point
 * @param groupPoints for the group's floor, a unit, in thousandths of a point
 * @param passed the lines it would have liked better, the best first: all that may serve when it waits
 */
public record Decision(
        String needId,
        int units,
        @Nullable String lineId,
        int utility,
        int price,
        int waitingPoints,
        int groupPoints,
        List<PassedOverLine> passed) {

    /** How exact prices are, in thousandths of a point: who would be better off by less is not. */
    public static final int PRICE_TOLERANCE = 8 * AllocationData.POINT;

    private static final int POINT = AllocationData.POINT;

    public Decision {
        passed = List.copyOf(passed);
    }

    /** True when nobody gives anything now. */
    public boolean waits() {
        return lineId == null;
    }

    /** What a unit leaves after its price, in thousandths of a point; waiting leaves nothing and costs nothing. */
    public int surplus() {
        return waits() ? 0 : surplus(utility, price);
    }

    /** Why a line was not given, from the figures alone. */
    public PassedOverReason reasonFor(PassedOverLine line) {
        if (line.units() < units) {
            return PassedOverReason.TOO_SMALL;
        }
        if (surplus(line.utility(), line.price()) <= surplus() + PRICE_TOLERANCE) {
            return PassedOverReason.WORTH_MORE_TO_OTHERS;
        }
        return line.left() < units ? PassedOverReason.NO_WHOLE_PLACE : PassedOverReason.OVERLOOKED;
    }

    /** The same, of the lines passed over only those. */
    public Decision withPassedOnly(Set<String> lineIds) {
        return new Decision(
                needId,
                units,
                lineId,
                utility,
                price,
                waitingPoints,
                groupPoints,
                passed.stream().filter(line -> lineIds.contains(line.lineId())).toList());
    }

    private int surplus(int utilityThere, int priceThere) {
        return utilityThere * POINT + waitingPoints + groupPoints - priceThere;
    }

    /**
     * A line that was not given though the need would have liked it better.
     *
     * @param utility of a unit there, in points
     * @param units it had to give to all
     * @param left of them in the end
     * @param price of a unit, in thousandths of a point
     * @param why it was not given
     */
    public record PassedOverLine(String lineId, int utility, int units, int left, int price, PassedOverReason why) {}

    /** Why a line was not given. */
    public enum PassedOverReason {
        /** It has fewer units than the need wants, and a need is not split. */
        TOO_SMALL,
        /** At its price the need is better off with what it got; others make more of the units. */
        WORTH_MORE_TO_OTHERS,
        /** The price would have allowed it, but whole needs that fill the line better left too few units. */
        NO_WHOLE_PLACE,
        /** None of these; never seen in what {@link BatchAllocator} decides. */
        OVERLOOKED
    }
}
