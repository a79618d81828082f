// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The proof of a visit, as the API shows it within the visit.
 *
 * @param serviceDate day of the start in Asia/Shanghai; null before the check-in
 * @param startedAt when the worker checked in; null before
 * @param endedAt when the worker checked out; null before
 * @param checkIn proof of the check-in; null before
 * @param checkOut proof of the check-out; null before
 * @param verification how well the visit is proven; null before the check-out
 * @param exceptions what the checks found about the proof; not all of it needs a decision
 * @param review the decision about the exceptions; null when none is needed
 */
record ProofView(
        @Nullable LocalDate serviceDate,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Attendance checkIn,
        @Nullable Attendance checkOut,
        @Nullable VerificationLevel verification,
        List<ReviewReason> exceptions,
        @Nullable ReviewView review) {}
