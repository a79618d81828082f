// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.need;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.CodeFormat;
import org.zhongfu.base.text.FreeText;
import org.zhongfu.contracts.id.ApplicationId;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.intake.fulfilment.GapReason;
import org.zhongfu.intake.fulfilment.NeedOutcome;
import org.zhongfu.intake.fulfilment.NeedResult;
import org.zhongfu.intake.fulfilment.RestOfNeed;
import org.zhongfu.intake.record.RecordTimes;

/**
 * A need (需求) in the ledger.
 *
 * @param status state of the need
 * @param personId id of the person who needs the service
 * @param applicationId application that led to the need
 * @param areaCode area where the person lived when the need was registered or, since then, confirmed
 * @param terms which service is needed, how much and when
 * @param request when help was first requested
 * @param primaryGroup primary target group of the person on the day of confirmation, a code of the list
 *     {@code target-groups}; absent before confirmation and when the person was in no group
 * @param end why the need was withdrawn or closed
 * @param result how far the need is met
 * @param times when it was recorded
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NeedView(
        NeedId id,
        long version,
        NeedStatus status,
        PersonId personId,
        @Nullable ApplicationId applicationId,
        String areaCode,
        @JsonUnwrapped NeedTerms terms,
        @JsonUnwrapped NeedRequest request,
        @Nullable String primaryGroup,
        @JsonUnwrapped EndReason end,
        @JsonUnwrapped Result result,
        @JsonUnwrapped RecordTimes times) {

    /**
     * Which service is needed, how much and when.
     *
     * @param serviceItem the service that is needed, a code of the list {@code service-items}
     * @param units number of units of the service in the whole period
     * @param periodFrom first day of the period
     * @param periodTo last day of the period
     * @param preferences preferences for the service: codes of the list {@code service-preferences}, or of traits that a
     *     provider gives its workers
     */
    public record NeedTerms(
            String serviceItem, int units, LocalDate periodFrom, LocalDate periodTo, List<String> preferences) {}

    /**
     * When help was first asked for.
     *
     * @param requestedAt when help was first asked for; the response time counts from here
     * @param requestBackdated true when that time was entered in the role {@code backfill}, more than 72 hours before the
     *     need was registered and without an application
     * @param requestCorrection why that time was corrected last; absent when it was not
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record NeedRequest(
            Instant requestedAt,
            boolean requestBackdated,
            @FreeText @Nullable @Size(max = 500) String requestCorrection) {}

    /**
     * Why a need was withdrawn or closed.
     *
     * @param reasonCode code of the list {@code need-withdrawal-reasons} or {@code need-closure-reasons}
     * @param reason explanation
     * @param referredTo to whom it was referred, a code of the list {@code need-referral-targets}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record EndReason(
            @Nullable String reasonCode,
            @FreeText @Nullable String reason,
            @Nullable String referredTo) {}

    /**
     * How far a need is met, once its work orders have ended.
     *
     * @param outcome how far the need is met; absent while a work order is open and before the first one has ended
     * @param unitsDelivered units of verified visits, over all work orders; absent without an outcome
     * @param unitsMissing units that were not delivered; absent without an outcome
     * @param gapReason why units are missing; absent when none is
     * @param orderReasonCode why the last work order was cancelled or refused: a code of the list
     *     {@code work-order-cancellation-reasons} or {@code work-order-refusal-reasons}, or another code, which has no label
     * @param rest what happens with the missing units: an officer decides, or they are being matched; absent when nothing
     *     is to happen
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Result(
            @Nullable NeedOutcome outcome,
            @Nullable @Min(0) @Max(100_000) Integer unitsDelivered,
            @Nullable @Min(0) @Max(366) Integer unitsMissing,
            @Nullable GapReason gapReason,
            @Nullable @CodeFormat String orderReasonCode,
            @Nullable RestOfNeed rest) {

        static Result of(NeedResult stored, int unitsNeeded) {
            Integer delivered = stored.unitsDelivered();
            return new Result(
                    stored.outcome(),
                    delivered,
                    delivered == null
                            ? null
                            : stored.outcome() == NeedOutcome.MET ? 0 : Math.max(0, unitsNeeded - delivered),
                    stored.gapReason(),
                    stored.orderReasonCode(),
                    stored.rest());
        }
    }
}
