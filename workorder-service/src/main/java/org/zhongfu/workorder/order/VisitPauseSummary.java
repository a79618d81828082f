// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.VisitPauseId;

/**
 * Days on which a work order is not served, without the reason.
 *
 * @param fromDay first day
 * @param lastDay last day; null while the end is open
 */
public record VisitPauseSummary(
        VisitPauseId id, LocalDate fromDay, @Nullable LocalDate lastDay) {}
