// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.workorder.order.VisitStatus;

/**
 * A visit (上门服务) with its proof.
 *
 * @param listVersion version of the service list the item is of
 * @param workerId the worker who makes the visit
 * @param plannedFrom planned start
 * @param plannedTo planned end
 * @param reasonCode why the visit did not take place, was cancelled or voided: a code of the list
 *     {@code visit-no-show-reasons}, {@code visit-cancellation-reasons}, {@code visit-proposal-withdrawals} or
 *     {@code visit-void-reasons}, or another code, which has no label; null when it was not
 * @param reason explanation of {@code reasonCode} in free text; null when none was given
 * @param clientReference reference the visit was planned under; null when none was given
 */
public record VisitView(
        VisitId id,
        long version,
        VisitStatus status,
        OrderId workOrderId,
        NeedId needId,
        PersonId personId,
        String serviceItem,
        int listVersion,
        WorkerId workerId,
        Instant plannedFrom,
        Instant plannedTo,
        @JsonUnwrapped ProofView proof,
        @Nullable String reasonCode,
        @Nullable String reason,
        @Nullable String clientReference,
        @JsonUnwrapped PlanSourceView source,
        @JsonUnwrapped VisitTimesView times) {}
