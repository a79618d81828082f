// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.matching.match.choice.Candidate;
import org.zhongfu.matching.match.choice.Explanation;
import org.zhongfu.matching.match.choice.Selection;
import org.zhongfu.matching.match.choice.Selection.Ineligible;
import org.zhongfu.matching.match.choice.Selection.Servable;
import org.zhongfu.matching.match.choice.Selection.Unservable;
import org.zhongfu.matching.need.Need;

/**
 * What matching would do with a need now.
 *
 * @param unitsWanted units of the need that no match uses
 * @param outcome what matching would do
 * @param providerId id of the provider that would get the offer; null when none would
 * @param providerOrg code of that provider's organisation; null when none would get the offer
 * @param explanation everything the choice was made from
 */
public record MatchPreview(
        NeedId needId,
        @Min(0) int unitsWanted,
        MatchOutcome outcome,
        @Nullable ProviderId providerId,
        @Nullable String providerOrg,
        Explanation explanation) {

    /** What matching would do with a need. */
    public enum MatchOutcome {
        /** A provider would get the offer. */
        OFFER,
        /** The need would be put on the waiting list. */
        WAIT,
        /** The person is not eligible for the service. */
        INELIGIBLE
    }

    static MatchPreview of(Need need, int unitsWanted, Selection selection) {
        Candidate chosen = selection.explanation().chosen().orElse(null);
        return new MatchPreview(
                need.id(),
                unitsWanted,
                switch (selection) {
                    case Servable servable -> MatchOutcome.OFFER;
                    case Unservable unservable -> MatchOutcome.WAIT;
                    case Ineligible ineligible -> MatchOutcome.INELIGIBLE;
                },
                chosen == null ? null : chosen.providerId(),
                chosen == null ? null : chosen.providerOrg(),
                selection.explanation());
    }
}
