// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.store.ChangeRequest;

/**
 * Revokes the record of a death that was entered by mistake (撤销死亡登记).
 *
 * @param reason how the mistake came about and how it was found; kept in the audit log
 * @param occurredAt when it was revoked; absent means now; not before the previous step of the file
 */
public record RevokeDeathRequest(
        @NotNull @PlainText(max = 200) String reason,
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason)
        implements ChangeRequest {}
