// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far an application is, for whoever holds receipt and query code; it names nobody.
 *
 * @param statusLabel the status in the language of the request
 * @param reason of a return or rejection
 * @param appeal how to appeal against a rejection
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProgressView(
        String receipt,
        ApplicationStatus status,
        String statusLabel,
        List<Step> steps,
        @Nullable String reason,
        @Nullable Appeal appeal) {

    /**
     * A state it came to.
     *
     * @param label the state in the language of the request
     */
    public record Step(ApplicationStatus stage, String label, Instant at) {}
}
