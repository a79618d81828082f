// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.request.ClientReference;
import org.zhongfu.contracts.id.WorkerId;

/**
 * A visit to plan.
 *
 * @param clientReference the caller's own permanent reference of this visit; sent again with the same content it plans
 *     no second visit
 * @param plannedFrom planned start, on a day of the period of the order
 * @param plannedTo planned end, one minute to 12 hours after the start
 * @param workerId the worker who is to make the visit; absent means the worker who accepted the order
 */
public record PlanVisitRequest(
        @Nullable @ClientReference String clientReference,
        @NotNull Instant plannedFrom,
        @NotNull Instant plannedTo,
        @Nullable WorkerId workerId) {}
