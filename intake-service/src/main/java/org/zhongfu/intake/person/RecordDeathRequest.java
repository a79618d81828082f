// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.store.ChangeRequest;

/**
 * Records the death of a person (死亡登记).
 *
 * @param diedOn day of death, not in the future and not before the birth
 * @param source from what the death is known
 * @param note explanation, where one is needed; shown to callers who read names in full
 * @param occurredAt when the office learned of the death; absent means now; not before the previous step of the file
 */
public record RecordDeathRequest(
        @NotNull LocalDate diedOn,
        @NotNull DeathSource source,
        @Nullable @PlainText(max = 500) String note,
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason)
        implements ChangeRequest {

    /** Without the content: logs must not contain personal data. */
    @Override
    public String toString() {
        return "RecordDeathRequest[]";
    }
}
