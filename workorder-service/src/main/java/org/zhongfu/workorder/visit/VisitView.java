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
 * @param verification {@code VERIFIED}, or {@code EXCEPTION} when something is to be reviewed; null before the check-out
 * @param exceptions what is to be reviewed, as codes such as {@code CHECK_IN_FAR_OFF}; empty when nothing is
 * @param reasonCode why the visit did not take place, was cancelled or voided, in upper case with underscores; null when
 *     it was not
 * @param reason the same in plain words; null when none was given
 * @param clientReference reference the visit was planned under; null when none was given
 * @param planId the published plan that proposed the visit; null when a person planned it
 * @param planVersion version of that plan; null when a person planned the visit
 * @param proposalId the proposal the visit was made from; null when a person planned it
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
        @Nullable String verification,
        List<String> exceptions,
        @Nullable String reasonCode,
        @Nullable String reason,
        @Nullable String clientReference,
        @Nullable PlanId planId,
        @Nullable Integer planVersion,
        @Nullable VisitProposalId proposalId,
        Instant occurredAt,
        Instant recordedAt,
        boolean backfilled) {}
