// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;

/**
 * One row that an indicator counts: a visit or an answer.
 *
 * @param id of the visit or the answer; the list is sorted by it
 * @param orderId the work order
 * @param needId the need; absent while the order is not known here
 * @param personId the person served
 * @param providerId the provider
 * @param visit what only a visit has
 * @param answer what only an answer has
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A visit or an answer that an indicator counts.")
public record TraceRow(
        @Schema(description = "Id of the visit or of the answer; the list is sorted by it.")
        UUID id,

        @Schema(description = "The work order.") UUID orderId,

        @Schema(description = "The need; absent while the work order of an answer is not known yet.") @Nullable
        UUID needId,

        @Schema(description = "The person served; absent while the work order of an answer is not known yet.") @Nullable
        UUID personId,

        @Schema(description = "The provider; absent while the work order of an answer is not known yet.") @Nullable
        UUID providerId,

        @Nested @JsonUnwrapped TracedVisit visit,
        @Nested @JsonUnwrapped TracedAnswer answer) {

    /**
     * The visit of a row.
     *
     * @param visitId the visit
     * @param startedAt when it began
     * @param endedAt when it ended
     * @param workerId the worker
     * @param verificationLevel how well it is proven
     * @param requestedAt when the service was requested
     * @param minutes what the row adds to the numerator, in a trace of the response time
     * @param visits how many visits of the period the person had, in a trace of persons
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TracedVisit(
            @Schema(description = "The visit; absent in a trace of answers.") @Nullable
            UUID visitId,

            @Schema(description = "When the visit began; absent in a trace of answers.") @Nullable
            Instant startedAt,

            @Schema(description = "When the visit ended; absent in a trace of answers.") @Nullable
            Instant endedAt,

            @Schema(description = "The worker who made the visit; absent in a trace of answers.") @Nullable
            UUID workerId,

            @Schema(description = "How well the visit is proven; absent in a trace of answers.") @Nullable
            String verificationLevel,

            @Schema(description = "When the service was requested; absent in a trace of answers.") @Nullable
            Instant requestedAt,

            @Schema(description = "Whole minutes from the request to the visit; only in a trace of the response time.")
            @Nullable
            Long minutes,

            @Schema(description = "How many visits of the period the person had; only in a trace of persons.") @Nullable
            Long visits) {}

    /**
     * The answer of a row.
     *
     * @param answerId the answer
     * @param rating what was answered
     * @param answeredAt when it was answered
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TracedAnswer(
            @Schema(description = "The satisfaction answer; absent in a trace of visits.") @Nullable
            UUID answerId,

            @Schema(description = "The answer on the scale of five; absent in a trace of visits.") @Nullable
            String rating,

            @Schema(description = "When it was answered; absent in a trace of visits.") @Nullable
            Instant answeredAt) {}
}
