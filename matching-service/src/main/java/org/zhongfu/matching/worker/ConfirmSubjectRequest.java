// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.worker;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.platform.store.ChangeRequest;

/**
 * The holder of a sign-in account confirms that they are the worker (确认登录账号).
 *
 * @param occurredAt when they confirmed it; absent means now
 */
public record ConfirmSubjectRequest(
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason) implements ChangeRequest {}
