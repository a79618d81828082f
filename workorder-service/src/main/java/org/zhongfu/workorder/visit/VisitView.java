// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit as the API shows it.
 *
 * @param version also the ETag
 * @param listVersion version of the service list the item is of
 * @param serviceDate day of the start, Asia/Shanghai
 * @param verification VERIFIED or EXCEPTION once checked out
 * @param exceptions what there is to review
 * @param planId the published plan that proposed it; null when a person planned it
 * @param planVersion version of that plan
 * @param proposalId the proposal it was made from
 */
public record VisitView(
        UUID id,
        long version,
        VisitStatus status,
        UUID workOrderId,
        UUID needId,
        UUID personId,
        String serviceItem,
        int listVersion,
        UUID workerId,
        Instant plannedFrom,
        Instant plannedTo,
        @Nullable LocalDate serviceDate,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Presence checkIn,
        @Nullable Presence checkOut,
        @Nullable String verification,
        List<String> exceptions,
        @Nullable String reasonCode,
        @Nullable String reason,
        @Nullable String clientReference,
        @Nullable UUID planId,
        @Nullable Integer planVersion,
        @Nullable UUID proposalId,
        Instant occurredAt,
        Instant recordedAt,
        boolean backfilled) {}
