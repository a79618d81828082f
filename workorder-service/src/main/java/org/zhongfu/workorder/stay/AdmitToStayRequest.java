// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.stay;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.base.request.ClientReference;
import org.zhongfu.contracts.id.StayPlaceId;
import org.zhongfu.platform.store.CreationRequest;

/**
 * The person of a work order is admitted (入住).
 *
 * @param placeId the place that the person gets
 * @param occurredAt when the person was admitted; absent means now
 */
public record AdmitToStayRequest(
        @Nullable @ClientReference String clientReference,
        @NotNull StayPlaceId placeId,
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason)
        implements CreationRequest {}
