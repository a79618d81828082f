// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many visits wait for a decision, and for how long.
 *
 * @param open visits that wait
 * @param oldestOpenedAt since when the oldest of them waits; null when none waits
 * @param reasons the same by exception; a visit with several exceptions is counted at each
 */
public record ReviewSummaryView(@Min(0) int open, @Nullable Instant oldestOpenedAt, List<OpenByReason> reasons) {

    /**
     * Visits with an exception that wait for a decision.
     *
     * @param reason the exception
     * @param open visits with it that wait
     * @param oldestOpenedAt since when the oldest of them waits
     * @param underOneDay of these, those that wait for less than 24 hours
     * @param oneToThreeDays of these, those that wait for between one and three days
     * @param overThreeDays of these, those that wait for longer
     */
    public record OpenByReason(
            ReviewReason reason,
            @Min(0) int open,
            Instant oldestOpenedAt,
            @Min(0) int underOneDay,
            @Min(0) int oneToThreeDays,
            @Min(0) int overThreeDays) {}
}
