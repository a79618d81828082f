// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.text.FreeText;
import org.zhongfu.contracts.id.SurveyEntryId;
import org.zhongfu.contracts.id.SurveyRoundId;

/**
 * An attempt at a household visit (入户记录).
 *
 * @param id id of the attempt
 * @param roundId the round
 * @param entryId the entry
 * @param result what it led to
 * @param occurredAt when it happened
 * @param recordedAt when the server received it
 * @param recordedBy subject of the token of the surveyor
 * @param report what the surveyor said of it
 * @param receipt what became of it when it was received
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SurveyAttemptView(
        UUID id,
        SurveyRoundId roundId,
        SurveyEntryId entryId,
        SurveyResult result,
        Instant occurredAt,
        Instant recordedAt,
        @Size(max = 255) String recordedBy,
        @JsonUnwrapped AttemptReport report,
        @JsonUnwrapped AttemptReceipt receipt) {

    /**
     * What a surveyor said of an attempt.
     *
     * @param nextAttemptOn day of the next attempt, with {@code ABSENT}
     * @param movedTo area to which the person moved, with {@code MOVED}
     * @param pointKept true when the device sent where it was; the point is stored encrypted and not shown
     * @param note remark of the surveyor
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AttemptReport(
            @Nullable LocalDate nextAttemptOn,
            @Nullable @Size(max = 12) String movedTo,
            boolean pointKept,
            @FreeText @Nullable @Size(max = 500) String note) {}

    /**
     * What became of an attempt when it was received.
     *
     * @param findings records that the visit led to
     * @param outcome what became of the attempt
     * @param conflict how it contradicted another attempt then
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AttemptReceipt(
            @Size(max = 100) List<SurveyFinding> findings,
            SurveyFactOutcome outcome,
            @Nullable SurveyConflict conflict) {

        public AttemptReceipt {
            findings = List.copyOf(findings);
        }
    }
}
