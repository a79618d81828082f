// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When something happened, and when it was recorded.
 *
 * @param occurredAt when it happened, by the clock of the device or office; rules are applied as of this time
 * @param recordedAt on the server
 * @param backfilled true when it was entered late, in the role {@code backfill}; jobs that enforce deadlines skip it
 * @param backfillReason why it was entered late
 */
public record Occurrence(
        Instant occurredAt,
        Instant recordedAt,
        boolean backfilled,
        @Nullable String backfillReason) {

    /** The role that may enter facts late. */
    public static final String BACKFILL_ROLE = "backfill";

    /** Clocks of devices differ by minutes: a time is refused only when it is out of order by more than this. */
    public static final Duration CLOCK_DRIFT = Duration.ofMinutes(5);

    private static final Duration LATE_AFTER = Duration.ofHours(72);

    /**
     * Checks the time given by a caller.
     *
     * @param occurredAt the time given; null means now
     * @param reason why it is entered late; required with the role in that case
     * @param now the server's time
     * @throws Problem 422 in the future or late without a reason, 403 late without the role
     */
    public static Occurrence judge(@Nullable Instant occurredAt, @Nullable String reason, Caller caller, Instant now) {
        if (occurredAt == null) {
            return new Occurrence(now, now, false, null);
        }
        if (occurredAt.isAfter(now.plus(CLOCK_DRIFT))) {
            throw Problem.rule("occurredAt", "lies in the future; check the clock", "时间在未来，请检查设备时钟");
        }
        if (!occurredAt.isBefore(now.minus(LATE_AFTER))) {
            return new Occurrence(occurredAt, now, false, null);
        }
        if (!caller.is(BACKFILL_ROLE)) {
            throw Problem.forbidden(
                    "Facts older than 72 hours may only be entered in the role backfill, with a backfillReason.",
                    "72 小时之前的事项只能由补录角色（backfill）录入，并须填写 backfillReason。");
        }
        if (reason == null || reason.isBlank()) {
            throw Problem.rule("backfillReason", "say why this is entered late", "请填写补录原因");
        }
        return new Occurrence(occurredAt, now, true, reason);
    }
}
