// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.stay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.workorder.order.WorkOrder;
import org.zhongfu.workorder.visit.StayDay;
import org.zhongfu.workorder.visit.StayVisits;

/**
 * Brings the visits of an order into agreement with the record of a stay: a day that counts is a visit, once, whoever asks and however
 * often. The caller has locked the order.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class StayCounting {

    private final StayVisits visits;
    private final StayRules rules;
    private final InstantSource clock;

    StayCounting(StayVisits visits, StayRules rules, InstantSource clock) {
        this.visits = visits;
        this.rules = rules;
        this.clock = clock;
    }

    /** Counts the days that are over, and takes back those that the record does not have. */
    void bring(Stay stay, WorkOrder order, Occurrence when, String actor) {
        bring(stay, order, when, actor, stay.recordedBy(), false);
    }

    /**
     * The same after a correction: days that count now were entered by hand, those that do not count any more need a second person.
     *
     * @throws Problem 403 for who recorded the days; 409 when days would be added to an order that has ended
     */
    void bringCorrected(Stay stay, WorkOrder order, Occurrence when, Caller caller) {
        SortedSet<LocalDate> due = rules.days(stay.times(), today());
        Set<LocalDate> standing = visits.standing(stay.id());
        visits.requireMayTakeBack(order, stay.id(), without(standing, due), caller);
        if (!mayAdd(order) && !standing.containsAll(due)) {
            throw Problem.conflict("The order has ended: a correction can only take days back.", "工单已结束，更正只能减少计入的天数。");
        }
        bring(stay, order, when, caller.subject(), caller.subject(), true);
    }

    private void bring(Stay stay, WorkOrder order, Occurrence when, String actor, String recordedBy, boolean byHand) {
        SortedSet<LocalDate> due = rules.days(stay.times(), today());
        Set<LocalDate> standing = visits.standing(stay.id());
        visits.takeBack(order, stay.id(), without(standing, due), when, actor);
        if (mayAdd(order)) {
            without(due, standing)
                    .forEach(day -> visits.count(order, day(stay, order, day, recordedBy, byHand), when(stay, when)));
        }
        stay.countedUntil(today());
    }

    /** An order that has ended counts no further day; the stay may last. */
    private static boolean mayAdd(WorkOrder order) {
        return switch (order.status()) {
            case SCHEDULED, IN_SERVICE, SUSPENDED -> true;
            case OFFERED, ACCEPTED, REFUSED, DELIVERED, RETURN_VISITED, CLOSED, CANCELLED -> false;
        };
    }

    private StayDay day(Stay stay, WorkOrder order, LocalDate day, String recordedBy, boolean byHand) {
        StayTimes times = stay.times();
        return new StayDay(
                stay.id(),
                Objects.requireNonNullElse(order.workerId(), stay.workerId()),
                day,
                times.from(day),
                times.to(day),
                rules.version(),
                stay.provenance().createdBy(),
                recordedBy,
                byHand);
    }

    private static Occurrence when(Stay stay, Occurrence when) {
        boolean late = stay.provenance().backfilled();
        return new Occurrence(
                when.occurredAt(),
                when.recordedAt(),
                late || when.backfilled(),
                late ? stay.provenance().backfillReason() : when.backfillReason());
    }

    private LocalDate today() {
        return Zones.dayOf(clock.instant());
    }

    private static SortedSet<LocalDate> without(Set<LocalDate> all, Set<LocalDate> others) {
        SortedSet<LocalDate> left = new TreeSet<>(all);
        left.removeAll(others);
        return left;
    }
}
