// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.evaluation.database.Row;

/**
 * One row that a figure counts: a visit or an answer.
 *
 * @param id of the visit or the answer; the list goes by it
 * @param visits how many visits of the period the person had, in a trace of persons
 * @param minutes what the row adds to the numerator, in a trace of the response time
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TraceRow(
        UUID id,
        @Nullable UUID visitId,
        @Nullable UUID answerId,
        UUID orderId,
        @Nullable UUID needId,
        @Nullable UUID personId,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable UUID workerId,
        @Nullable UUID providerId,
        @Nullable String verificationLevel,
        @Nullable Instant requestedAt,
        @Nullable Long minutes,
        @Nullable Long visits,
        @Nullable String rating,
        @Nullable Instant answeredAt) {

    static TraceRow ofVisit(Row row) {
        return new TraceRow(
                row.uuid("visit_id"),
                row.uuid("visit_id"),
                null,
                row.uuid("order_id"),
                row.uuid("need_id"),
                row.uuidOrNull("person_id"),
                row.instantOrNull("started_at"),
                row.instantOrNull("ended_at"),
                row.uuidOrNull("worker_id"),
                row.uuidOrNull("provider_id"),
                row.textOrNull("verification_level"),
                row.instantOrNull("requested_at"),
                row.numberOrNull("minutes"),
                row.numberOrNull("visits"),
                null,
                null);
    }

    static TraceRow ofAnswer(Row row) {
        return new TraceRow(
                row.uuid("answer_id"),
                null,
                row.uuid("answer_id"),
                row.uuid("order_id"),
                row.uuidOrNull("need_id"),
                row.uuidOrNull("person_id"),
                null,
                null,
                null,
                row.uuidOrNull("provider_id"),
                null,
                null,
                null,
                null,
                row.text("rating"),
                row.instant("answered_at"));
    }
}
