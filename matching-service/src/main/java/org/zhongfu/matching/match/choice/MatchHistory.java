// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match.choice;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.zhongfu.matching.need.NeedScope;

/** Earlier matches, as far as the selection of a provider depends on them. */
public interface MatchHistory {

    /** Providers that declined the need, with the latest time. */
    Map<UUID, Instant> declinesOf(UUID needId);

    /** Providers that have served the person. */
    Set<UUID> providersWhoServed(UUID personId);

    /** Units that matches use, by need, for the needs of a scope that await a match. */
    Map<UUID, Integer> unitsInUseOfWaiting(NeedScope scope);

    /** Providers that declined needs of a scope, with the latest time, by need. */
    Map<UUID, Map<UUID, Instant>> declinesOfWaiting(NeedScope scope);

    /** Providers that have served the persons whose needs of a scope await a match, by person. */
    Map<UUID, Set<UUID>> providersWhoServedWaiting(NeedScope scope);
}
