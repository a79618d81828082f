// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.kernel.PlainText;

/**
 * A visit to be planned.
 *
 * @param clientReference the caller's own permanent name for it; sent twice it makes one visit
 * @param plannedFrom start
 * @param plannedTo end, a minute to 12 hours after the start
 * @param workerId who; the order's worker when absent
 */
public record PlanVisitRequest(
        @Nullable @PlainText(max = 120) String clientReference,
        @NotNull Instant plannedFrom,
        @NotNull Instant plannedTo,
        @Nullable UUID workerId) {}
