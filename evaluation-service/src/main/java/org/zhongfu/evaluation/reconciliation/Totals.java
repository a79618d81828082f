// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.reconciliation;

import jakarta.validation.constraints.Min;

/**
 * Sums over the needs compared, in units unless stated otherwise.
 *
 * @param needs needs compared
 * @param matches matches of these needs
 * @param needUnits units of needs that were confirmed and not withdrawn
 * @param offered units ever offered; equal to held + committed + consumed + released when nothing is lost
 * @param held units offered and not answered yet
 * @param committed units accepted and not served yet
 * @param consumed units served
 * @param released units given back
 * @param ordered units of work orders
 * @param verifiedVisits verified visits
 * @param answers satisfaction answers about the work orders; all are kept
 * @param countedAnswers the answers that indicators count, at most one per work order
 */
public record Totals(
        @Min(0) long needs,
        @Min(0) long matches,
        @Min(0) long needUnits,
        long offered,
        long held,
        long committed,
        long consumed,
        long released,
        @Min(0) long ordered,
        @Min(0) long verifiedVisits,
        @Min(0) long answers,
        @Min(0) long countedAnswers) {

    /** Nothing compared yet. */
    public static final Totals NONE = new Totals(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    static Totals of(NeedRecord need) {
        Totals sum = new Totals(
                1,
                need.matches().size(),
                need.status() != null && need.status().counts() ? need.units() : 0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0);
        for (MatchRecord match : need.matches()) {
            sum = sum.plus(new Totals(
                    0,
                    0,
                    0,
                    match.units().offered(),
                    match.units().held(),
                    match.units().committed(),
                    match.units().consumed(),
                    match.units().released(),
                    match.order().units(),
                    match.visits().verified(),
                    match.order().answers(),
                    match.order().countedAnswers()));
        }
        return sum;
    }

    Totals plus(Totals other) {
        return new Totals(
                needs + other.needs,
                matches + other.matches,
                needUnits + other.needUnits,
                offered + other.offered,
                held + other.held,
                committed + other.committed,
                consumed + other.consumed,
                released + other.released,
                ordered + other.ordered,
                verifiedVisits + other.verifiedVisits,
                answers + other.answers,
                countedAnswers + other.countedAnswers);
    }
}
