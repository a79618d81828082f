// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.assessment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.base.request.ClientReference;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.store.CreationRequest;

/**
 * Assesses a person with an instrument (评估量表).
 *
 * @param personId id of the person who was assessed
 * @param instrument code of the instrument, for example {@code SELF_CARE_6}; see {@code GET /api/v1/instruments}
 * @param instrumentVersion version of the instrument, from 1
 * @param answers one answer for each item of the instrument, by the item's code
 * @param occurredAt when the person was assessed; absent means now
 */
public record AssessPersonRequest(
        @NotNull PersonId personId,
        @NotNull @PlainText(max = 40) String instrument,
        @NotNull @Min(1) @Max(1_000) Integer instrumentVersion,
        @NotEmpty @Size(max = 100) Map<@NotNull String, @NotNull ItemAnswer> answers,
        @Nullable @ClientReference String clientReference,
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason)
        implements CreationRequest {}
