// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.DayPeriod;

/**
 * Which work orders are listed; a null value and an empty set narrow nothing.
 *
 * @param statuses in one of these states
 * @param needId of the need
 * @param personId of the person
 * @param workerId of the worker who accepted it
 * @param providerId of the provider
 * @param serviceItem of the service
 * @param areaCode of the area and the areas inside it
 * @param given whose match was accepted in this period
 * @param givenBefore whose match was accepted at this time or earlier
 * @param withoutVisits true for orders whose worker is to serve them and that have neither an open visit nor a place in a session
 */
public record WorkOrderFilter(
        Set<WorkOrderStatus> statuses,
        @Nullable NeedId needId,
        @Nullable PersonId personId,
        @Nullable WorkerId workerId,
        @Nullable ProviderId providerId,
        @Nullable String serviceItem,
        @Nullable String areaCode,
        DayPeriod given,
        @Nullable Instant givenBefore,
        boolean withoutVisits) {

    private static final String WITHOUT_VISITS = "status in :served"
            + " and not exists (select 1 from Visit v where v.orderId = this.id and v.status in :openVisits)"
            + " and not exists (select 1 from Enrolment e where e.orderId = this.id and cast(e.status as String) = 'ENROLLED')";

    public WorkOrderFilter {
        statuses = Set.copyOf(statuses);
    }

    /** Narrows a list of work orders. */
    Criteria narrow(Criteria criteria) {
        Criteria narrowed = criteria.in("status", "statuses", statuses)
                .and("needId = :need", "need", needId)
                .and("personId = :person", "person", personId)
                .and("workerId = :worker", "worker", workerId)
                .andConverted("terms.providerId = :provider", "provider", providerId)
                .and("terms.serviceItem = :item", "item", serviceItem)
                .inArea(areaCode)
                .during("occurredAt", given)
                .and("occurredAt <= :givenBefore", "givenBefore", givenBefore);
        return withoutVisits
                ? narrowed.and(
                                WITHOUT_VISITS,
                                "served",
                                Set.of(WorkOrderStatus.ACCEPTED, WorkOrderStatus.SCHEDULED, WorkOrderStatus.IN_SERVICE))
                        .set("openVisits", Set.of(VisitStatus.PLANNED, VisitStatus.IN_PROGRESS))
                : narrowed;
    }
}
