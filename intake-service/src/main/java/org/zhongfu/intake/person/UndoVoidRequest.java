// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.store.ChangeRequest;

/**
 * Undoes the voiding of a file (撤销作废).
 *
 * @param reason why the file is right after all; kept in the audit log
 * @param occurredAt when it was undone; absent means now; not before the previous step of the file
 */
public record UndoVoidRequest(
        @NotNull @PlainText(max = 200) String reason,
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason)
        implements ChangeRequest {}
