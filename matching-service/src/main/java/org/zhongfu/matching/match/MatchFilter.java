// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.DayPeriod;

/**
 * Which matches are listed; a null value and an empty set narrow nothing.
 *
 * @param statuses in one of these states
 * @param needId of this need
 * @param personId for this person
 * @param providerId offered to this provider
 * @param serviceItem of this service
 * @param areaCode for persons of the area and the areas inside it
 * @param offered whose offer was made in this period
 * @param expireBefore offers without an answer that expire at this time or earlier
 */
public record MatchFilter(
        Set<MatchStatus> statuses,
        @Nullable NeedId needId,
        @Nullable PersonId personId,
        @Nullable ProviderId providerId,
        @Nullable String serviceItem,
        @Nullable String areaCode,
        DayPeriod offered,
        @Nullable Instant expireBefore) {

    /** Offers of needs that were entered late do not expire. */
    private static final String EXPIRING =
            "status = :expiring and provenance.backfilled = false and expiresAt <= :expireBefore";

    public MatchFilter {
        statuses = Set.copyOf(statuses);
    }

    /** Narrows a list of matches. */
    Criteria narrow(Criteria criteria) {
        Criteria narrowed = criteria.in("status", "statuses", statuses)
                .and("needId = :need", "need", needId)
                .and("personId = :person", "person", personId)
                .and("line.providerId = :provider", "provider", providerId)
                .and("serviceItem = :item", "item", serviceItem)
                .inArea(areaCode)
                .during("provenance.occurredAt", offered);
        return expireBefore == null
                ? narrowed
                : narrowed.and(EXPIRING, "expireBefore", expireBefore).set("expiring", MatchStatus.OFFERED);
    }
}
