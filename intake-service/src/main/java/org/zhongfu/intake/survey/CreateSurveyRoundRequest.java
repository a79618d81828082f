// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.AreaCode;
import org.zhongfu.base.code.CodeFormat;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.base.request.ClientReference;
import org.zhongfu.platform.kernel.NameText;
import org.zhongfu.platform.store.CreationRequest;

/**
 * Prepares a round of household visits (入户摸排).
 *
 * @param name what the round is called
 * @param areaCode area in which persons are visited
 * @param periodFrom first day of the round
 * @param periodTo last day of the round, not before periodFrom
 * @param purpose what the round is for
 * @param instruments codes of the instruments to be used, see {@code GET /api/v1/assessment-instruments}
 * @param frame which files belong to the frame; absent means none: entries are added one by one
 * @param occurredAt when it was prepared; absent means now
 */
public record CreateSurveyRoundRequest(
        @NotNull @NameText(max = 100) String name,
        @NotNull @AreaCode String areaCode,
        @NotNull LocalDate periodFrom,
        @NotNull LocalDate periodTo,
        @NotNull @NameText(max = 500) String purpose,
        @Nullable @Size(max = 10) List<@NotNull @CodeFormat String> instruments,
        @Nullable @Valid FrameFilter frame,
        @Nullable @ClientReference String clientReference,
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason)
        implements CreationRequest {

    List<String> sortedInstruments() {
        return instruments == null
                ? List.of()
                : instruments.stream().distinct().sorted().toList();
    }

    /** Without the content: it is free text. */
    @Override
    public String toString() {
        return "CreateSurveyRoundRequest[" + areaCode + "]";
    }
}
