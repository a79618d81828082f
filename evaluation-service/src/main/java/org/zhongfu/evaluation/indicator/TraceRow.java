// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.id.SessionId;
import org.zhongfu.contracts.id.SurveyAnswerId;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.evaluation.fact.ExclusionReason;
import org.zhongfu.evaluation.fact.NeedOutcome;
import org.zhongfu.evaluation.fact.VerificationLevel;
import org.zhongfu.evaluation.satisfaction.Rating;
import org.zhongfu.evaluation.satisfaction.Respondent;

/**
 * A visit, an answer, a need, a certificate or an entry of a survey round that an indicator counts or leaves out.
 *
 * @param id id of the visit, of the answer, of the need, of the certificate or of the entry; the list is sorted by it
 * @param orderId the work order; absent in a trace of needs or of survey visits
 * @param needId the need; absent in a trace of survey visits, and while the work order of an answer is not known yet
 * @param personId the person served; absent while the work order of an answer is not known yet
 * @param providerId the provider; absent while the work order of an answer is not known yet, and in a trace of needs or of survey visits
 * @param groups target groups of the person on the day of the visit or answer, or on which the need ended, as far as known now, codes of the list
 *     target-groups; absent for roles that may not see groups, and while the need of an answer is not known yet
 * @param exclusionReason why the row is left out, a code of the list exclusion-reasons; absent for rows that count
 * @param visit what only a visit has
 * @param answer what only an answer has
 * @param need what only a row of a need has
 * @param outcomes what only a row of an outcome or of an event of policy publicity has
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TraceRow(
        UUID id,
        @Nullable OrderId orderId,
        @Nullable NeedId needId,
        @Nullable PersonId personId,
        @Nullable ProviderId providerId,
        @Nullable List<String> groups,
        @Nullable ExclusionReason exclusionReason,
        @Nested @JsonUnwrapped VisitDetails visit,
        @Nested @JsonUnwrapped AnswerDetails answer,
        @Nested @JsonUnwrapped NeedDetails need,
        @Nested @JsonUnwrapped OutcomeDetails outcomes) {

    public TraceRow {
        groups = groups == null ? null : List.copyOf(groups);
    }

    /**
     * The visit of a row.
     *
     * @param visitId the visit; absent in a trace of answers or needs
     * @param startedAt when the visit began; absent in a trace of answers or needs
     * @param endedAt when the visit ended; absent in a trace of answers or needs
     * @param workerId the worker who made the visit; absent in a trace of answers or needs
     * @param verificationLevel how well the visit is proven; absent in a trace of answers or needs
     * @param part how the visit stands in the figure, a code of the list {@code figure-split-parts}; absent in traces of indicators
     *     without a split
     * @param requestedAt when the service was requested; absent in a trace of answers or needs
     * @param sessionId the group session that was attended; only in traces of sessions and attendances
     * @param minutes whole minutes from the request to the visit; negative in a row that is left out for that; only in a trace of the response time
     * @param visits how many visits of the period the person had, or how many attendances the session; only in a trace of persons or
     *     sessions
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record VisitDetails(
            @Nullable VisitId visitId,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt,
            @Nullable WorkerId workerId,
            @Nullable VerificationLevel verificationLevel,
            @Nullable SplitPart part,
            @Nullable Instant requestedAt,
            @Nullable SessionId sessionId,
            @Nullable @Min(-1_000_000_000L) Long minutes,
            @Nullable @Min(0) Long visits) {}

    /**
     * The answer of a row.
     *
     * @param answerId the satisfaction answer; absent in a trace of visits or needs
     * @param respondent who answered; absent in a trace of visits or needs
     * @param rating the answer on the scale of five; absent in a trace of visits or needs
     * @param answeredAt when it was answered; absent in a trace of visits or needs
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AnswerDetails(
            @Nullable SurveyAnswerId answerId,
            @Nullable Respondent respondent,
            @Nullable Rating rating,
            @Nullable Instant answeredAt) {}

    /**
     * The need of a row.
     *
     * @param outcome how far the need is met, a code of the list {@code need-outcomes}; only in a trace of needs, absent in a row
     *     that is left out
     * @param unitsNeeded units of the need; only in a trace of needs
     * @param unitsDelivered units of its verified visits; only in a trace of needs
     * @param needEndedAt when the need was closed or withdrawn; only in a trace of needs
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record NeedDetails(
            @Nullable NeedOutcome outcome,
            @Nullable @Min(0) Integer unitsNeeded,
            @Nullable @Min(0) Long unitsDelivered,
            @Nullable Instant needEndedAt) {}

    /**
     * The outcome or the event of a row.
     *
     * @param outcomeDay the day by which it counts; only in a trace of outcomes or publicity
     * @param reach persons the event reached; only in a trace of publicity
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OutcomeDetails(
            @Nullable LocalDate outcomeDay,
            @Nullable @Min(0) Long reach) {}
}
