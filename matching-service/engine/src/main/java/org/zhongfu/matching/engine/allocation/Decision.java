// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.allocation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was decided for a need, and the figures behind it. It is stored with the match or the waiting list entry and can
 * be checked without the rest of the backlog.
 *
 * @param needId id of the need
 * @param units units the need requires
 * @param lineId id of the contract line that gives all of them; null when the need waits
 * @param utility utility of a unit on that line, in points; 0 when the need waits
 * @param price price of a unit on that line, in thousandths of a point; 0 when the need waits
 * @param waitingPoints points for the time waited, for each unit, in thousandths of a point
 * @param groupPoints points for the floor of the target group, for each unit, in thousandths of a point
 * @param passed the lines with a higher utility that the need did not get, the best first; all its lines when it waits
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

    /** The tolerance of prices, in thousandths of a point: a smaller difference of surplus does not count. */
    public static final int PRICE_TOLERANCE = 8 * AllocationData.POINT;

    private static final int POINT = AllocationData.POINT;

    public Decision {
        passed = List.copyOf(passed);
    }

    /** True when no line was assigned. */
    public boolean waits() {
        return lineId == null;
    }

    /** The surplus of a unit, which is its worth less its price, in thousandths of a point; 0 when the need waits. */
    public int surplus() {
        return waits() ? 0 : surplus(utility, price);
    }

    /** Why a line was not assigned, derived from the figures alone. */
    public PassedOverReason reasonFor(PassedOverLine line) {
        if (line.units() < units) {
            return PassedOverReason.TOO_SMALL;
        }
        if (surplus(line.utility(), line.price()) <= surplus() + PRICE_TOLERANCE) {
            return PassedOverReason.WORTH_MORE_TO_OTHERS;
        }
        return line.left() < units ? PassedOverReason.NO_WHOLE_PLACE : PassedOverReason.OVERLOOKED;
    }

    private int surplus(int utilityThere, int priceThere) {
        return utilityThere * POINT + waitingPoints + groupPoints - priceThere;
    }

    /**
     * A line with a higher utility that was not assigned.
     *
     * @param lineId id of the contract line
     * @param utility utility of a unit on that line, in points
     * @param units units available on the line for all needs
     * @param left units of the line that were not allocated in the end
     * @param price price of a unit, in thousandths of a point
     * @param why why it was not assigned
     */
    public record PassedOverLine(String lineId, int utility, int units, int left, int price, PassedOverReason why) {}

    /** Why a line was not assigned. */
    public enum PassedOverReason {
        /** The line has fewer units than the need requires, and a need is not split. */
        TOO_SMALL,
        /**
         * At the price of the line, the need has a higher surplus with its assignment; the units are worth more to
         * other needs.
         */
        WORTH_MORE_TO_OTHERS,
        /** The price allows it, but the whole needs that use the line better leave too few units. */
        NO_WHOLE_PLACE,
        /** None of these reasons; {@link BatchAllocator} never decides so. */
        OVERLOOKED
    }
}
