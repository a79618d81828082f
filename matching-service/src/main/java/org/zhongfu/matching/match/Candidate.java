// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.matching.contract.OpenLine;

/**
 * A contract line looked at for a need: what was known of it, why it was excluded, or how it scored.
 *
 * @param contractArea area of the contract
 * @param units bought
 * @param held offered to its provider at that moment
 * @param committed promised at that moment
 * @param consumed served at that moment
 * @param servedBefore true when its provider has served the person before
 * @param exclusions why it cannot serve; none when it can
 * @param score null when excluded
 */
public record Candidate(
        UUID lineId,
        UUID contractId,
        UUID providerId,
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
                line.contractId(),
                line.providerId(),
                line.providerOrg(),
                line.areaCode(),
                line.units(),
                line.held(),
                line.committed(),
                line.consumed(),
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

    /** The same, scored; an excluded one has no score. */
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
