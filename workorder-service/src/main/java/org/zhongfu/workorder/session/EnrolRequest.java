// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.session;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.base.request.ClientReference;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.platform.store.CreationRequest;

/**
 * Enrols the person of a work order in a session (报名).
 *
 * @param workOrderId the work order: of the same service and provider, accepted, with a unit left
 * @param occurredAt when the person was enrolled; absent means now
 */
public record EnrolRequest(
        @NotNull OrderId workOrderId,
        @Nullable @ClientReference String clientReference,
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason)
        implements CreationRequest {}
