// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match.choice;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.matching.need.NeedScope;

/** Earlier matches, as far as the selection of a provider depends on them. */
public interface MatchHistory {

    /** Providers that declined the need, with the latest time. */
    Map<ProviderId, Instant> declinesOf(NeedId needId);

    /** Providers that have served the person. */
    Set<ProviderId> providersWhoServed(PersonId personId);

    /** Units that matches use, by need, for the needs of a scope that await a match. */
    Map<NeedId, Integer> unitsInUseOfWaiting(NeedScope scope);

    /** Providers that declined needs of a scope, with the latest time, by need. */
    Map<NeedId, Map<ProviderId, Instant>> declinesOfWaiting(NeedScope scope);

    /** Providers that have served the persons whose needs of a scope await a match, by person. */
    Map<PersonId, Set<ProviderId>> providersWhoServedWaiting(NeedScope scope);
}
