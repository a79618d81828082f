// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.text.FreeText;
import org.zhongfu.intake.clock.Stage;

/**
 * Progress of an application, for holders of receipt number and query code; it holds no names.
 *
 * @param receipt receipt number (回执编号)
 * @param status state of the application
 * @param statusLabel the state in the language of the request
 * @param steps the states so far, oldest first
 * @param reason explanation of a return or rejection
 * @param appeal how to appeal against a rejection; absent otherwise
 * @param nextDue stage of the case that is due next, from reception to return visit; absent when none is open
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProgressView(
        String receipt,
        ApplicationStatus status,
        String statusLabel,
        List<ProgressStep> steps,
        @FreeText @Nullable String reason,
        @Nullable Appeal appeal,
        @Nullable ProgressDue nextDue) {

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
}
