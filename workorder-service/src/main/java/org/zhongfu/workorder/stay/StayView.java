// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.stay;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.StayId;
import org.zhongfu.contracts.id.StayPlaceId;
import org.zhongfu.workorder.visit.CountedDay;

/**
 * A stay (住养).
 *
 * @param version version of the stay; its ETag holds the same number
 * @param status whether the person is there
 * @param workOrderId the work order by which the person stays
 * @param placeId the place that the person has
 * @param times when the person was there
 * @param counted the days that count
 * @param clientReference reference it was recorded under; null when none was given
 * @param admittedBy subject of the token of the person who recorded the admission
 */
public record StayView(
        StayId id,
        long version,
        StayStatus status,
        OrderId workOrderId,
        PersonId personId,
        StayPlaceId placeId,
        @JsonUnwrapped StayTimesView times,
        @JsonUnwrapped StayDaysView counted,
        @Nullable String clientReference,
        @Size(max = 255) String admittedBy) {

    /**
     * When the person was there.
     *
     * @param admittedAt when the person was admitted
     * @param dischargedAt when the person was discharged; null while the stay lasts
     * @param dischargeReasonCode a code of the list {@code stay-discharge-reasons}; null while the stay lasts, and for callers who do not
     *     work with the person
     * @param leaves the leaves in their order
     */
    public record StayTimesView(
            Instant admittedAt,
            @Nullable Instant dischargedAt,
            @Nullable String dischargeReasonCode,
            List<StayLeaveView> leaves) {}

    /**
     * The days that count.
     *
     * @param daysVerified how many days count
     * @param daysInReview how many days wait for a decision
     * @param days the days as visits of the work order, by day
     */
    public record StayDaysView(
            @Min(0) @Max(100_000) long daysVerified,
            @Min(0) @Max(100_000) long daysInReview,
            List<CountedDay> days) {}

    /**
     * A leave.
     *
     * @param leftAt when the person left
     * @param returnedAt when the person returned; null while away, or when the stay ended during the leave
     * @param leaveReasonCode a code of the list {@code stay-leave-reasons}; null for callers who do not work with the person
     */
    public record StayLeaveView(
            Instant leftAt,
            @Nullable Instant returnedAt,
            @Nullable String leaveReasonCode) {}
}
