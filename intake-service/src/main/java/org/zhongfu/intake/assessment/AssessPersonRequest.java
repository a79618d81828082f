// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.assessment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.CodeFormat;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.base.request.ClientReference;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.store.CreationRequest;

/**
 * Assesses a person with an instrument (评估量表).
 *
 * @param personId id of the person who was assessed
 * @param instrument code of the instrument, for example {@code SELF_CARE_6}; see {@code GET /api/v1/assessment-instruments}
 * @param instrumentVersion version of the instrument, from 1; absent means the one in use on the day of the assessment
 * @param answers code of one answer for each item of the instrument, by the item's code
 * @param circumstances codes of the circumstances (特殊情况) of the instrument that were found; absent means none
 * @param occurredAt when the person was assessed; absent means now
 */
public record AssessPersonRequest(
        @NotNull PersonId personId,
        @NotNull @PlainText(max = 40) String instrument,
        @Nullable @Min(1) @Max(1_000) Integer instrumentVersion,
        @NotEmpty @Size(max = 100) Map<@NotNull String, @NotNull @PlainText(max = 40) String> answers,
        @Nullable @Size(max = 20) List<@NotNull @CodeFormat String> circumstances,
        @Nullable @ClientReference String clientReference,
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason)
        implements CreationRequest {

    List<String> foundCircumstances() {
        return circumstances == null ? List.of() : circumstances;
    }

    /** Without the answers: logs must not contain personal data. */
    @Override
    public String toString() {
        return "AssessPersonRequest[" + instrument + "]";
    }
}
