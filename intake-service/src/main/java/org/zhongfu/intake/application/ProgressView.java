// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.text.FreeText;

/**
 * Progress of an application, for holders of receipt number and query code; it holds no names.
 *
 * @param receipt receipt number (回执编号)
 * @param status state of the application
 * @param statusLabel the state in the language of the request
 * @param steps the states so far, oldest first
 * @param reason explanation of a return or rejection
 * @param appeal how to appeal against a rejection; absent otherwise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProgressView(
        String receipt,
        ApplicationStatus status,
        String statusLabel,
        List<ProgressStep> steps,
        @FreeText @Nullable String reason,
        @Nullable Appeal appeal) {

    /**
     * A state the application reached.
     *
     * @param stage the state
     * @param label the state in the language of the request
     * @param at when the application reached it
     */
    public record ProgressStep(ApplicationStatus stage, String label, Instant at) {}
}
