// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.stay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.web.Problem;

/**
 * When a person was there.
 *
 * @param leaves in the order of their begin
 */
record StayTimes(Instant admittedAt, @Nullable Instant dischargedAt, List<StayLeave> leaves) {

    StayTimes {
        leaves = List.copyOf(leaves);
    }

    /**
     * Refuses times that do not follow one another.
     *
     * @throws Problem 422
     */
    StayTimes requireInOrder(Instant now) {
        Instant end = dischargedAt == null ? now : dischargedAt;
        if (!end.isAfter(admittedAt) || end.isAfter(now)) {
            throw Problem.rule("dischargedAt", "must be after the admission and not in the future", "须晚于入住时间且不在未来");
        }
        Instant before = admittedAt;
        for (int i = 0; i < leaves.size(); i++) {
            StayLeave leave = leaves.get(i);
            Instant back = leave.returnedAt();
            if (back == null && i < leaves.size() - 1) {
                throw Problem.rule(
                        "leaves[%d].returnedAt".formatted(i), "only the last leave can be open", "仅最后一次请假可以没有返回时间");
            }
            Instant returned = back == null ? end : back;
            if (!leave.leftAt().isAfter(before) || returned.isBefore(leave.leftAt()) || returned.isAfter(end)) {
                throw Problem.rule(
                        "leaves[%d]".formatted(i),
                        "must lie within the stay, after the leave before it",
                        "须在住养期间内，且晚于上一次请假");
            }
            before = returned;
        }
        return this;
    }

    LocalDate admissionDay() {
        return Zones.dayOf(admittedAt);
    }

    /** Day of the discharge; null while the stay lasts. */
    @Nullable
    LocalDate dischargeDay() {
        return dischargedAt == null ? null : Zones.dayOf(dischargedAt);
    }

    /** The time of a day during which the person was there. */
    Instant from(LocalDate day) {
        Instant from = later(Zones.startOf(day), admittedAt);
        for (StayLeave leave : leaves) {
            Instant returned = leave.returnedAt();
            if (returned != null
                    && Zones.dayOf(returned).equals(day)
                    && Zones.dayOf(leave.leftAt()).isBefore(day)) {
                from = later(from, returned);
            }
        }
        return from;
    }

    /** The end of that time. */
    Instant to(LocalDate day) {
        Instant to = Zones.startOf(day.plusDays(1));
        if (dischargedAt != null && dischargedAt.isBefore(to)) {
            to = dischargedAt;
        }
        for (StayLeave leave : leaves) {
            Instant returned = leave.returnedAt();
            boolean overNight = returned == null || Zones.dayOf(returned).isAfter(day);
            if (overNight
                    && Zones.dayOf(leave.leftAt()).equals(day)
                    && leave.leftAt().isBefore(to)) {
                to = leave.leftAt();
            }
        }
        return to;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
