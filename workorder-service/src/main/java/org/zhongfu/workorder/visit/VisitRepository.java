// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.zhongfu.platform.store.Records;
import org.zhongfu.workorder.order.VisitCounts;

/** The visits, and through them the calendar of each worker. */
@ApplicationScoped
class VisitRepository implements Records<Visit> {

    private static final String EXCLUSION_VIOLATION = "23P01";

    VisitCounts tally(UUID orderId) {
        List<Visit> all = list("orderId", orderId);
        return new VisitCounts(
                count(all, VisitStatus.PLANNED), count(all, VisitStatus.IN_PROGRESS), count(all, VisitStatus.VERIFIED));
    }

    List<Visit> ofOrder(UUID orderId) {
        return list("orderId", Sort.by("id"), orderId);
    }

    List<Visit> ofOrders(Collection<UUID> orderIds) {
        return orderIds.isEmpty()
                ? List.of()
                : list("orderId in ?1", Sort.by("plannedFrom").and("id"), orderIds);
    }

    Optional<Visit> byReference(String createdBy, String clientReference) {
        return find("createdBy = ?1 and clientReference = ?2", createdBy, clientReference)
                .firstResultOptional();
    }

    /** The visit made from a proposal. */
    Optional<Visit> ofProposal(UUID proposalId) {
        return find("proposalId", proposalId).firstResultOptional();
    }

    /** Planned visits that an older version of the same plan put where this visit would be. */
    List<Visit> outdatedBy(Visit visit, PlanSource source) {
        return list(
                "workerId = :worker and status = :planned and planId = :plan and planVersion < :version"
                        + " and busyFrom < :to and busyTo > :from",
                Map.of(
                        "worker", visit.workerId(),
                        "planned", VisitStatus.PLANNED,
                        "plan", source.planId(),
                        "version", source.planVersion(),
                        "from", visit.busy().from(),
                        "to", visit.busy().to()));
    }

    /**
     * Cuts what else the worker has planned at a time that a visit really takes, whichever order it is of.
     *
     * @return true when there was something to cut
     */
    boolean makeRoom(Visit visit, TimeSlot real) {
        List<Visit> plans = list(
                "workerId = :worker and status = :planned and id <> :own and busyFrom < :to and busyTo > :from",
                Map.of(
                        "worker", visit.workerId(),
                        "planned", VisitStatus.PLANNED,
                        "own", visit.id(),
                        "from", real.from(),
                        "to", real.to()));
        plans.forEach(plan -> plan.giveWayTo(real));
        flush(); // Before the visit itself takes the time.
        return !plans.isEmpty();
    }

    /** Writes what is pending; false when a worker would be in two places. */
    boolean fitsCalendar() {
        try {
            flush();
            return true;
        } catch (PersistenceException e) {
            if (isTwoPlaces(e)) {
                return false;
            }
            throw e;
        }
    }

    /** True when the database refused because a worker would be in two places. */
    static boolean isTwoPlaces(PersistenceException refused) {
        for (Throwable t = refused; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql && EXCLUSION_VIOLATION.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static int count(List<Visit> visits, VisitStatus status) {
        return (int) visits.stream().filter(visit -> visit.status() == status).count();
    }
}
