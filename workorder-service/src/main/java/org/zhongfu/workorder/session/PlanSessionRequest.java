// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.KnownCode;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.base.request.ClientReference;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.platform.store.CreationRequest;

/**
 * Plans a group session (集体活动) in the calendars of its workers.
 *
 * @param serviceItem the service
 * @param place where it is held
 * @param plannedFrom planned start
 * @param plannedTo planned end, one minute to 12 hours after the start
 * @param places how many persons can be enrolled, 1 to 500
 * @param workerIds the workers in charge, 1 to 10, of one provider
 * @param module the module of a course that it teaches; absent for a session of no course
 * @param occurredAt when it was planned; absent means now
 */
public record PlanSessionRequest(
        @NotNull @KnownCode("service-items") String serviceItem,
        @NotNull @Valid SessionPlace place,
        @NotNull Instant plannedFrom,
        @NotNull Instant plannedTo,
        @NotNull @Min(1) @Max(500) Integer places,
        @NotNull @Size(min = 1, max = 10) List<@NotNull WorkerId> workerIds,
        @Nullable @Valid SessionModule module,
        @Nullable @ClientReference String clientReference,
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason)
        implements CreationRequest {}
