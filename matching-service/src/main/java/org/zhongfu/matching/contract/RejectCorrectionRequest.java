// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.contract;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.store.ChangeRequest;

/**
 * Rejects or takes back the correction of a contract (驳回或撤回更正).
 *
 * @param correctionId id of the correction that was read
 * @param reason why, in plain words, without personal data
 * @param occurredAt when it was rejected; absent means now
 */
public record RejectCorrectionRequest(
        @NotNull UUID correctionId,
        @NotNull @PlainText(max = 500) String reason,
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason)
        implements ChangeRequest {}
