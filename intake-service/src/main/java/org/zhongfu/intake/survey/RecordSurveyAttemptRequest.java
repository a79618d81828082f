// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.AreaCode;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.base.request.ClientReference;
import org.zhongfu.intake.person.Place;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.store.CreationRequest;

/**
 * Records an attempt at a household visit (登记入户结果).
 *
 * @param result what it led to
 * @param nextAttemptOn day of the next attempt, not before this one; required with {@code ABSENT}, else absent
 * @param movedTo area to which the person moved; required with {@code MOVED}, else absent
 * @param point where the device was; stored encrypted and not shown
 * @param note remark; stored encrypted, never published
 * @param findings what the visit found; only with {@code DONE}. Required for a person without a file
 * @param occurredAt when it happened; absent means now
 */
public record RecordSurveyAttemptRequest(
        @NotNull SurveyResult result,
        @Nullable LocalDate nextAttemptOn,
        @Nullable @AreaCode String movedTo,
        @Nullable @Valid Place point,
        @Nullable @PlainText(max = 500) String note,
        @Nullable @Valid SurveyFindingsRequest findings,
        @Nullable @ClientReference String clientReference,
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason)
        implements CreationRequest {

    /** True when it names a person whose file is to be opened: its refusal may tell something of a number. */
    boolean registersPerson() {
        return findings != null && findings.person() != null;
    }

    /** Without the content: logs must not contain personal data. */
    @Override
    public String toString() {
        return "RecordSurveyAttemptRequest[" + result + "]";
    }
}
