// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.change;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.base.request.ClientReference;
import org.zhongfu.platform.kernel.NameText;
import org.zhongfu.platform.store.CreationRequest;

/**
 * Proposes a change of the service list, its rules or guides (提出服务清单变更).
 *
 * @param validFrom first day the change holds, today or later
 * @param source the decision or document on which it is based
 * @param content what changes
 * @param occurredAt when it was proposed; absent means now
 */
public record ProposeServiceChangeRequest(
        @NotNull LocalDate validFrom,
        @NotNull @NameText(max = 300) String source,
        @NotNull @Valid ChangeContent content,
        @Nullable @ClientReference String clientReference,
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason)
        implements CreationRequest {}
