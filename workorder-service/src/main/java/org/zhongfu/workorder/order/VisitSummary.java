// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.id.WorkerId;

/**
 * A visit, as its work order shows it.
 *
 * @param version version of the visit; its ETag holds the same number
 * @param status state of the visit
 * @param workerId the worker who is to make the visit
 * @param plannedFrom planned start
 * @param plannedTo planned end
 * @param appointmentAt when the person is expected at the second place of an escort; null for a visit with one place
 * @param startedAt when the worker checked in; null before
 * @param endedAt when the worker checked out; null before
 * @param clientReference reference the visit was planned under; null when none was given
 */
public record VisitSummary(
        VisitId id,
        long version,
        VisitStatus status,
        WorkerId workerId,
        Instant plannedFrom,
        Instant plannedTo,
        @Nullable Instant appointmentAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String clientReference) {}
