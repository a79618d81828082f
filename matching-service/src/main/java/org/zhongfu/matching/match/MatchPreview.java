// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.matching.match.Selection.Ineligible;
import org.zhongfu.matching.match.Selection.Servable;
import org.zhongfu.matching.match.Selection.Unservable;
import org.zhongfu.matching.need.Need;

/**
 * What would be chosen for a need now.
 *
 * @param unitsWanted units no match of the need has in use
 * @param providerOrg who would be asked, null when nobody
 */
public record MatchPreview(
        UUID needId,
        int unitsWanted,
        MatchOutcome outcome,
        @Nullable UUID providerId,
        @Nullable String providerOrg,
        Explanation explanation) {

    /** What it would come to. */
    public enum MatchOutcome {
        /** A provider would be asked. */
        OFFER,
        /** The need would wait. */
        WAIT,
        /** The person may not have the service. */
        INELIGIBLE
    }

    static MatchPreview of(Need need, int unitsWanted, Selection finding) {
        Candidate chosen = finding.explanation().chosen().orElse(null);
        return new MatchPreview(
                need.id(),
                unitsWanted,
                switch (finding) {
                    case Servable servable -> MatchOutcome.OFFER;
                    case Unservable unservable -> MatchOutcome.WAIT;
                    case Ineligible ineligible -> MatchOutcome.INELIGIBLE;
                },
                chosen == null ? null : chosen.providerId(),
                chosen == null ? null : chosen.providerOrg(),
                finding.explanation());
    }
}
