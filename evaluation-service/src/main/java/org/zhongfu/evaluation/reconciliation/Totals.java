// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.reconciliation;

import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Sums over the needs compared.
 *
 * @param needUnits units of needs that were confirmed and not withdrawn
 * @param offered units ever offered; held + committed + consumed + released when nothing is lost
 * @param ordered units of work orders
 * @param verifiedVisits verified visits
 */
@Embeddable
@Schema(description = "Sums over the needs compared, in units unless said otherwise.")
public record Totals(
        @Schema(description = "Needs compared.") long needs,
        @Schema(description = "Matches of these needs.") long matches,

        @Schema(description = "Units of needs that were confirmed and not withdrawn.")
        long needUnits,

        @Schema(
                description =
                        "Units ever offered; equal to held + committed + consumed + released when nothing is lost.")
        long offered,

        @Schema(description = "Units offered and not answered yet.")
        long held,

        @Schema(description = "Units accepted and not served yet.")
        long committed,

        @Schema(description = "Units served.") long consumed,
        @Schema(description = "Units given back.") long released,
        @Schema(description = "Units of work orders.") long ordered,
        @Schema(description = "Verified visits.") long verifiedVisits) {

    /** Nothing compared yet. */
    public static final Totals NONE = new Totals(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

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
                    match.visits().verified()));
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
                verifiedVisits + other.verifiedVisits);
    }
}
