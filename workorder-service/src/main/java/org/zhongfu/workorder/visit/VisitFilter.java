// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.DayPeriod;
import org.zhongfu.workorder.order.VisitStatus;

/**
 * Which visits are listed; a null value and an empty set narrow nothing.
 *
 * @param orderId of the work order
 * @param workerId of the worker
 * @param personId of the person
 * @param providerId of work orders of the provider
 * @param serviceItem of the service
 * @param areaCode of work orders of the area and the areas inside it
 * @param statuses in one of these states
 * @param planned planned to begin in this period
 */
public record VisitFilter(
        @Nullable OrderId orderId,
        @Nullable WorkerId workerId,
        @Nullable PersonId personId,
        @Nullable ProviderId providerId,
        @Nullable String serviceItem,
        @Nullable String areaCode,
        Set<VisitStatus> statuses,
        DayPeriod planned) {

    private static final String OF_PROVIDER =
            "orderId in (select o.id from WorkOrder o where o.terms.providerId = :provider)";
    private static final String IN_AREA = "orderId in (select o.id from WorkOrder o where o.areaCode like :area)";

    public VisitFilter {
        statuses = Set.copyOf(statuses);
    }

    /** Narrows a list of visits. */
    Criteria narrow(Criteria criteria) {
        return criteria.and("orderId = :order", "order", orderId)
                .and("workerId = :worker", "worker", workerId)
                .and("personId = :person", "person", personId)
                .andConverted(OF_PROVIDER, "provider", providerId)
                .and("serviceItem = :item", "item", serviceItem)
                .and(
                        IN_AREA,
                        "area",
                        areaCode == null
                                ? null
                                : Criteria.area("area", areaCode).like())
                .in("status", "statuses", statuses)
                .during("plannedFrom", planned);
    }
}
