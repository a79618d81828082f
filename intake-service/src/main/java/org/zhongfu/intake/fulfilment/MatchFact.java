// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.fulfilment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.MatchId;
import org.zhongfu.contracts.id.NeedId;

/**
 * An offer of a need to a provider, as its events say.
 *
 * @param offeredAt when it was offered; null when the event that says so has not arrived
 */
public record MatchFact(
        MatchId matchId,
        NeedId needId,
        MatchState state,
        @Nullable Instant offeredAt) {

    /** The states of a match as far as the need is concerned. */
    public enum MatchState {
        /** The provider has not answered. */
        OFFERED,
        /** The provider accepted; an order follows. */
        ACCEPTED,
        /** Refused, expired, cancelled or fulfilled. */
        ENDED
    }
}
