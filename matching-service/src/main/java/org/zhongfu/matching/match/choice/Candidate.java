// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.ContractId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.matching.contract.OpenLine;

/**
 * A contract line that was considered for a need, with its units at that moment.
 *
 * @param lineId id of the contract line
 * @param contractId id of its contract
 * @param contractArea area of the contract
 * @param units units the line bought
 * @param held units of offers without an answer at that moment
 * @param committed units that were accepted and not yet served at that moment
 * @param consumed units served by that moment
 * @param servedBefore true when the provider has served the person before
 * @param exclusions why the line cannot serve the need; empty when it can
 * @param score how well the line suits the need; null when it is excluded
 */
public record Candidate(
        UUID lineId,
        ContractId contractId,
        ProviderId providerId,
        String providerOrg,
        String contractArea,
        int units,
        int held,
        int committed,
        int consumed,
        boolean servedBefore,
        List<Exclusion> exclusions,
        @Nullable Score score) {

    public Candidate {
        exclusions = List.copyOf(exclusions);
    }

    static Candidate of(OpenLine line, boolean servedBefore, List<Exclusion> exclusions) {
        return new Candidate(
                line.lineId(),
                line.contract().id(),
                line.contract().providerId(),
                line.contract().providerOrg(),
                line.contract().areaCode(),
                line.units().bought(),
                line.units().held(),
                line.units().committed(),
                line.units().consumed(),
                servedBefore,
                exclusions,
                null);
    }

    /** Units still to be offered at that moment. */
    int left() {
        return units - held - committed - consumed;
    }

    boolean canServe() {
        return exclusions.isEmpty();
    }

    int total() {
        return score == null ? -1 : score.total();
    }

    /** The same line with its score; an excluded line has none. */
    Candidate scored(Scoring scoring, String needArea) {
        return with(exclusions, canServe() ? scoring.score(needArea, this) : null);
    }

    Candidate excluded(Exclusion why) {
        List<Exclusion> all = new ArrayList<>(exclusions);
        all.add(why);
        return with(all, null);
    }

    private Candidate with(List<Exclusion> why, @Nullable Score newScore) {
        return new Candidate(
                lineId,
                contractId,
                providerId,
                providerOrg,
                contractArea,
                units,
                held,
                committed,
                consumed,
                servedBefore,
                why,
                newScore);
    }
}
