// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.session;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.DayPeriod;

/**
 * Which sessions are listed; a null value and an empty set narrow nothing.
 *
 * @param providerId of the provider
 * @param workerId with this worker in charge
 * @param serviceItem of the service
 * @param areaCode at places of the area and the areas inside it
 * @param statuses in one of these states
 * @param planned planned to begin in this period
 */
public record SessionFilter(
        @Nullable ProviderId providerId,
        @Nullable WorkerId workerId,
        @Nullable String serviceItem,
        @Nullable String areaCode,
        Set<SessionStatus> statuses,
        DayPeriod planned) {

    private static final String OF_WORKER =
            "id in (select w.id.sessionId from SessionWorker w where w.id.workerId = :worker)";

    public SessionFilter {
        statuses = Set.copyOf(statuses);
    }

    /** Narrows a list of sessions. */
    Criteria narrow(Criteria criteria) {
        return criteria.and("providerId = :provider", "provider", providerId)
                .and(OF_WORKER, "worker", workerId)
                .and("serviceItem = :item", "item", serviceItem)
                .and(
                        "place.areaCode like :area",
                        "area",
                        areaCode == null
                                ? null
                                : Criteria.area("area", areaCode).like())
                .in("status", "statuses", statuses)
                .during("plannedFrom", planned);
    }
}
