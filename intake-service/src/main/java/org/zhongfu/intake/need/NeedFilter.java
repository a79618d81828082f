// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.need;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.ApplicationId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.intake.fulfilment.NeedOutcome;
import org.zhongfu.intake.fulfilment.RestOfNeed;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.DayPeriod;

/**
 * Which needs a list shows; a null value and an empty set do not narrow it.
 *
 * @param personId needs of this person
 * @param applicationId needs that come from this application
 * @param statuses needs in one of these states
 * @param areaCode needs of this area
 * @param group needs of persons who are in this target group today
 * @param serviceItem needs of this service
 * @param outcome needs with this outcome
 * @param rest needs whose missing units are to be decided about, or are in the queue
 * @param requested needs whose help was requested in this period
 * @param requestedBefore needs whose help was requested at this time or earlier
 */
public record NeedFilter(
        @Nullable PersonId personId,
        @Nullable ApplicationId applicationId,
        Set<NeedStatus> statuses,
        @Nullable String areaCode,
        @Nullable String group,
        @Nullable String serviceItem,
        @Nullable NeedOutcome outcome,
        @Nullable RestOfNeed rest,
        DayPeriod requested,
        @Nullable Instant requestedBefore) {

    public NeedFilter {
        statuses = Set.copyOf(statuses);
    }

    /** Narrows a list of needs by all but the target group. */
    Criteria narrow(Criteria criteria) {
        return criteria.inArea(areaCode)
                .and("personId = :person", "person", personId)
                .and("applicationId = :application", "application", applicationId)
                .in("status", "statuses", statuses)
                .and("serviceItem = :item", "item", serviceItem)
                .and("result.outcome = :outcome", "outcome", outcome)
                .and("result.rest = :rest", "rest", rest)
                .during("requestedAt", requested)
                .and("requestedAt <= :requestedBefore", "requestedBefore", requestedBefore);
    }
}
