// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.platform.web.Criteria;

/**
 * Which visits in review are listed; a null value narrows nothing.
 *
 * @param areaCode of the area and the areas inside it
 * @param providerId of the provider
 * @param workerId of the worker
 * @param personId of the person
 * @param serviceItem of the service
 * @param reason with this exception
 * @param openedBefore whose review was opened at this time or earlier
 */
public record ReviewFilter(
        @Nullable String areaCode,
        @Nullable ProviderId providerId,
        @Nullable WorkerId workerId,
        @Nullable PersonId personId,
        @Nullable String serviceItem,
        @Nullable ReviewReason reason,
        @Nullable Instant openedBefore) {

    private static final String OF_VISITS = "visitId in (select v.id from Visit v where v.%s = :%s)";

    /** Narrows the queue. */
    Criteria narrow(Criteria criteria) {
        return criteria.inArea(areaCode)
                .and("providerId = :provider", "provider", providerId)
                .and(OF_VISITS.formatted("workerId", "worker"), "worker", workerId)
                .and(OF_VISITS.formatted("personId", "person"), "person", personId)
                .and(OF_VISITS.formatted("serviceItem", "item"), "item", serviceItem)
                .and("array_position(reasons, :reason) > 0", "reason", reason)
                .and("openedAt <= :openedBefore", "openedBefore", openedBefore);
    }
}
