// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.workorder.order.Period;
import org.zhongfu.workorder.order.WorkOrder;

/** The rules for the time of a planned visit, whether a person or a plan proposes it. */
enum VisitTimeViolation {
    /** The end is not after the start. */
    ENDS_BEFORE_IT_BEGINS,
    /** Less than a minute: a mistake of typing, not a visit. */
    TOO_SHORT,
    /** More than twelve hours. */
    TOO_LONG,
    /** The day of the start lies outside the period of the order. */
    OUTSIDE_PERIOD;

    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(12);

    /** The first rule that is violated; empty when none is. */
    static Optional<VisitTimeViolation> of(WorkOrder order, Instant from, Instant to) {
        if (!to.isAfter(from)) {
            return Optional.of(ENDS_BEFORE_IT_BEGINS);
        }
        Duration time = Duration.between(from, to);
        if (time.compareTo(SHORTEST) < 0) {
            return Optional.of(TOO_SHORT);
        }
        if (time.compareTo(LONGEST) > 0) {
            return Optional.of(TOO_LONG);
        }
        return order.period().contains(Zones.dayOf(from)) ? Optional.empty() : Optional.of(OUTSIDE_PERIOD);
    }

    /**
     * The problem of a time in a pause of the person.
     *
     * @param visit path of the visit in the request; empty when the request is about this visit alone
     */
    static Problem paused(String visit) {
        return Problem.rule(
                (visit.isEmpty() ? "" : visit + ".") + "plannedFrom",
                "the services of the person are paused on that day; choose a day after the pause",
                "该日服务对象的服务暂停中，请选择暂停结束后的日期");
    }

    /**
     * The problem to answer with.
     *
     * @param visit path of the visit in the request; empty when the request is about this visit alone
     */
    Problem problem(WorkOrder order, String visit) {
        Period period = order.period();
        String prefix = visit.isEmpty() ? "" : visit + ".";
        return switch (this) {
            case ENDS_BEFORE_IT_BEGINS -> Problem.rule(prefix + "plannedTo", "must be after plannedFrom", "必须晚于开始时间");
            case TOO_SHORT -> Problem.rule(prefix + "plannedTo", "a visit takes a minute at least", "单次服务最短 1 分钟");
            case TOO_LONG -> Problem.rule(prefix + "plannedTo", "a visit takes 12 hours at most", "单次服务最长 12 小时");
            case OUTSIDE_PERIOD ->
                Problem.rule(
                        prefix + "plannedFrom",
                        "must lie in the order's period, %s to %s".formatted(period.from(), period.to()),
                        "必须在工单期限 %s 至 %s 之内".formatted(period.from(), period.to()));
        };
    }
}
