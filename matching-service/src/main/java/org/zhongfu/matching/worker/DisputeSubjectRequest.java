// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.worker;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.store.ChangeRequest;

/**
 * The holder of a sign-in account says that they are not the worker it is bound to (账号异议).
 *
 * @param reason what they say about it; kept in the audit
 * @param occurredAt when they said it; absent means now
 */
public record DisputeSubjectRequest(
        @Nullable @PlainText(max = 500) String reason,
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason)
        implements ChangeRequest {}
