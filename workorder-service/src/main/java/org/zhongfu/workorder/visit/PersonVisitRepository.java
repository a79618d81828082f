// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import static java.util.Objects.requireNonNull;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.StayId;
import org.zhongfu.platform.store.Records;
import org.zhongfu.workorder.order.VisitStatus;

/** The visits of persons: what a person received at a time, and the days of their stays. */
@ApplicationScoped
class PersonVisitRepository implements Records<Visit> {

    private static final Set<VisitStatus> BEGUN =
            Set.of(VisitStatus.IN_PROGRESS, VisitStatus.IN_REVIEW, VisitStatus.VERIFIED);

    /** Visits by other workers to the same person that took place during this one. */
    List<Visit> listAtPerson(Visit visit, TimeSlot real) {
        return list(
                "personId = :person and workerId <> :worker and id <> :own and status in :took and referralId is null"
                        + " and busyFrom < :to and busyTo > :from",
                Map.of(
                        "person", visit.personId().value(),
                        "worker", visit.workerId().value(),
                        "own", visit.id().value(),
                        "took", BEGUN,
                        "from", real.from(),
                        "to", real.to()));
    }

    /** The visits of an order that wait for a decision, oldest first. */
    List<Visit> listInReview(OrderId order) {
        return list("orderId = ?1 and status = ?2", Sort.by("id"), order.value(), VisitStatus.IN_REVIEW);
    }

    /** The visits that are days of a stay, by day; voided ones too. */
    List<Visit> listOfStay(StayId stay) {
        return list("stayId = ?1", Sort.by("stayDay").and("id"), stay.value());
    }

    /** True when the person had a visit, or a day of another stay, during a day of a stay. Attendances are a part of the stay. */
    boolean isServedElsewhere(Visit day) {
        return count(
                        "personId = :person and id <> :own and kind in :kinds and status in :took"
                                + " and busyFrom < :to and busyTo > :from and (stayId is null or stayId <> :stay)",
                        Map.of(
                                "person", day.personId().value(),
                                "own", day.id().value(),
                                "kinds", Set.of(VisitKind.VISIT, VisitKind.STAY_DAY),
                                "stay", requireNonNull(day.stayId()).value(),
                                "took", BEGUN,
                                "from", day.slot().from(),
                                "to", day.slot().to()))
                > 0;
    }
}
