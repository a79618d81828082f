// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.counselling;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.base.request.ClientReference;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.store.CreationRequest;

/**
 * The sealed record of a counselling visit (心理疏导记录).
 *
 * @param content what was talked about; stored encrypted, read by its author only, never published
 * @param occurredAt when it was written; absent means now
 */
public record WriteCounsellingRecordRequest(
        @Nullable @ClientReference String clientReference,
        @NotNull @PlainText(max = 4000) String content,
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason)
        implements CreationRequest {

    /** Without the content: logs must not contain personal data. */
    @Override
    public String toString() {
        return "WriteCounsellingRecordRequest";
    }
}
