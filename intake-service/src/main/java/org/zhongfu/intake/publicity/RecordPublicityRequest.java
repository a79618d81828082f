// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.publicity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.base.request.ClientReference;
import org.zhongfu.platform.store.CreationRequest;

/**
 * Records an event of policy publicity (登记政策宣传活动).
 *
 * @param event what was held; its area must lie in the caller's
 * @param occurredAt when it was reported; absent means now
 */
public record RecordPublicityRequest(
        @NotNull @Valid PublicityContent event,
        @Nullable @ClientReference String clientReference,
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason)
        implements CreationRequest {}
