// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.PlanId;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.id.VisitProposalId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.workorder.order.VisitStatus;

/**
 * A visit (上门服务) with its proof.
 *
 * @param listVersion version of the service list the item is of
 * @param workerId the worker who makes the visit
 * @param plannedFrom planned start
 * @param plannedTo planned end
 * @param serviceDate day of the start in Asia/Shanghai; null before the check-in
 * @param startedAt when the worker checked in; null before
 * @param endedAt when the worker checked out; null before
 * @param checkIn proof of the check-in; null before
 * @param checkOut proof of the check-out; null before
 * @param verification how well the visit is proven; null before the check-out
 * @param exceptions what is to be reviewed about the proof; empty when nothing is
 * @param reasonCode why the visit did not take place, was cancelled or voided: a code of the list
 *     {@code visit-no-show-reasons}, {@code visit-cancellation-reasons}, {@code visit-proposal-withdrawals} or
 *     {@code visit-void-reasons}, or another code, which has no label; null when it was not
 * @param reason explanation of {@code reasonCode} in free text; null when none was given
 * @param clientReference reference the visit was planned under; null when none was given
 * @param planId the published plan that proposed the visit; null when a person planned it
 * @param planVersion version of that plan; null when a person planned the visit
 * @param proposalId the proposal the visit was made from; null when a person planned it
 * @param occurredAt when the visit was planned
 * @param recordedAt when the server recorded the plan of the visit
 * @param backfilled true when the plan of the visit was entered more than 72 hours after it was made
 */
public record VisitView(
        VisitId id,
        long version,
        VisitStatus status,
        OrderId workOrderId,
        NeedId needId,
        PersonId personId,
        String serviceItem,
        int listVersion,
        WorkerId workerId,
        Instant plannedFrom,
        Instant plannedTo,
        @Nullable LocalDate serviceDate,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Attendance checkIn,
        @Nullable Attendance checkOut,
        @Nullable VerificationLevel verification,
        List<ReviewReason> exceptions,
        @Nullable String reasonCode,
        @Nullable String reason,
        @Nullable String clientReference,
        @Nullable PlanId planId,
        @Nullable Integer planVersion,
        @Nullable VisitProposalId proposalId,
        Instant occurredAt,
        Instant recordedAt,
        boolean backfilled) {}
