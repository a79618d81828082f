// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.change;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.store.ChangeRequest;

/**
 * Approves or rejects a change (审批服务清单变更).
 *
 * @param reason why, in words
 * @param occurredAt when it was decided; absent means now; not before the proposal
 */
public record DecideServiceChangeRequest(
        @Nullable @PlainText(max = 500) String reason,
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason)
        implements ChangeRequest {}
