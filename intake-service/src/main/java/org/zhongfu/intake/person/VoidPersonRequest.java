// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.store.ChangeRequest;

/**
 * Voids the file of a person that was entered by mistake (误录作废).
 *
 * @param reasonCode why
 * @param explanation what was found, and what is the right file; shown to callers who read names in full
 * @param occurredAt when it was voided; absent means now; not before the previous step of the file
 */
public record VoidPersonRequest(
        @NotNull PersonVoidReason reasonCode,
        @NotNull @PlainText(max = 500) String explanation,
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason)
        implements ChangeRequest {

    /** Without the content: logs must not contain personal data. */
    @Override
    public String toString() {
        return "VoidPersonRequest[" + reasonCode + "]";
    }
}
