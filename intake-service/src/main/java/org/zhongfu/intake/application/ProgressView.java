// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.text.FreeText;
import org.zhongfu.intake.clock.Stage;
import org.zhongfu.intake.fulfilment.NeedOutcome;

/**
 * Progress of an application, for applicants, the sending agency and holders of receipt number and query code; it holds no
 * names, no provider, no worker and no place.
 *
 * @param receipt receipt number (回执编号)
 * @param status state of the application
 * @param statusLabel the state in the language of the request
 * @param steps the states so far, oldest first
 * @param reason explanation of a return or rejection
 * @param appeal how to appeal against a rejection; absent otherwise
 * @param nextDue stage of the case that is due next, from reception to return visit; absent when none is open
 * @param whatHappensThen what happens next, in plain words, in the language of the request
 * @param needs the needs that come from the application, each to its end; empty before the first one is registered
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProgressView(
        String receipt,
        ApplicationStatus status,
        String statusLabel,
        List<ProgressStep> steps,
        @FreeText @Nullable String reason,
        @Nullable Appeal appeal,
        @Nullable ProgressDue nextDue,
        @Size(max = 300) String whatHappensThen,
        @Size(max = 100) List<NeedProgressView> needs) {

    /**
     * The stage of the case that is due next.
     *
     * @param stage the stage, a code of the list {@code stages}
     * @param label the stage in the language of the request
     * @param dueAt until when it is to be finished
     * @param provisional true when a notice of holidays that is not out yet may change it
     * @param prolongReason why the limit was prolonged; absent when it was not
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ProgressDue(
            Stage stage,
            String label,
            Instant dueAt,
            boolean provisional,
            @FreeText @Nullable @Size(max = 500) String prolongReason) {}

    /**
     * A state the application reached.
     *
     * @param stage the state
     * @param label the state in the language of the request
     * @param at when the application reached it
     */
    public record ProgressStep(ApplicationStatus stage, String label, Instant at) {}

    /**
     * How far a need of the application is.
     *
     * @param serviceItem the service, a code of the list {@code service-items}
     * @param serviceLabel the service in the language of the request
     * @param stage how far it is, a code of the list {@code need-progress-stages}
     * @param stageLabel the stage in the language of the request
     * @param whatHappensThen what happens next, in plain words
     * @param nextVisitOn day of the next planned visit (China Standard Time); absent when none is planned
     * @param unitsNeeded units of the need
     * @param unitsDelivered units that were delivered so far
     * @param outcome how far it is met; absent before its work orders have ended
     * @param outcomeLabel the outcome in the language of the request
     * @param steps what was reached so far, oldest first
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record NeedProgressView(
            String serviceItem,
            String serviceLabel,
            NeedProgressStage stage,
            String stageLabel,
            @Size(max = 300) String whatHappensThen,
            @Nullable LocalDate nextVisitOn,
            @Min(1) @Max(366) int unitsNeeded,
            @Min(0) @Max(100_000) int unitsDelivered,
            @Nullable NeedOutcome outcome,
            @Nullable String outcomeLabel,
            @Size(max = 200) List<NeedProgressStep> steps) {}

    /**
     * A stage that a need reached.
     *
     * @param stage the stage
     * @param label the stage in the language of the request
     * @param at when it was reached
     */
    public record NeedProgressStep(NeedProgressStage stage, String label, Instant at) {}
}
