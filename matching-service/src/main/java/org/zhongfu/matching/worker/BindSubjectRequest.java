// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.worker;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.store.ChangeRequest;

/**
 * Binds a sign-in account to a worker (绑定登录账号).
 *
 * @param subject subject of the token the worker signs in with; not the caller's own
 * @param occurredAt when it was decided; absent means now
 */
public record BindSubjectRequest(
        @NotNull @PlainText(max = 100) String subject,
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason)
        implements ChangeRequest {}
