// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.waitlist;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.DayPeriod;

/**
 * A filter of the waiting list; a null value narrows nothing.
 *
 * @param statuses in one of these states; empty means the entries that wait
 * @param needId of this need
 * @param personId of this person
 * @param serviceItem for this service
 * @param areaCode of the area and the areas inside it
 * @param reason that wait for this reason
 * @param requested requested in this period
 * @param requestedBefore requested at this time or earlier
 */
public record WaitlistFilter(
        Set<WaitlistStatus> statuses,
        @Nullable NeedId needId,
        @Nullable PersonId personId,
        @Nullable String serviceItem,
        @Nullable String areaCode,
        @Nullable String reason,
        DayPeriod requested,
        @Nullable Instant requestedBefore) {

    private static final Set<WaitlistStatus> WAITING = Set.of(WaitlistStatus.WAITING, WaitlistStatus.INELIGIBLE);

    public WaitlistFilter {
        statuses = statuses.isEmpty() ? WAITING : Set.copyOf(statuses);
    }

    /** Narrows a list of entries. */
    Criteria narrow(Criteria criteria) {
        return criteria.in("status", "statuses", statuses)
                .and("id = :need", "need", needId)
                .and("personId = :person", "person", personId)
                .and("serviceItem = :item", "item", serviceItem)
                .inArea(areaCode)
                .and("reasonsAsText like :reason", "reason", reason == null ? null : "%\"" + reason + "\"%")
                .during("requestedAt", requested)
                .and("requestedAt <= :requestedBefore", "requestedBefore", requestedBefore);
    }
}
