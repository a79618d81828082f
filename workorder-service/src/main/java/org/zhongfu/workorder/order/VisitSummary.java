// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit as its order shows it.
 *
 * @param version also the ETag of the visit
 * @param status of the visit
 */
public record VisitSummary(
        UUID id,
        long version,
        String status,
        UUID workerId,
        Instant plannedFrom,
        Instant plannedTo,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String clientReference) {}
