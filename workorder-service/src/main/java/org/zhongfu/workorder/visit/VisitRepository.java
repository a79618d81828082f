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
import java.util.Set;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.id.VisitProposalId;
import org.zhongfu.platform.store.Records;
import org.zhongfu.workorder.order.VisitCounts;
import org.zhongfu.workorder.order.VisitStatus;

/** The visits, and through them the calendar of each worker. */
@ApplicationScoped
class VisitRepository implements Records<Visit> {

    private static final String EXCLUSION_VIOLATION = "23P01";

    private static final Set<VisitStatus> ENDED = Set.of(VisitStatus.IN_REVIEW, VisitStatus.VERIFIED);
    private static final Set<VisitStatus> BEGUN =
            Set.of(VisitStatus.IN_PROGRESS, VisitStatus.IN_REVIEW, VisitStatus.VERIFIED);

    VisitCounts count(OrderId orderId) {
        List<Visit> all = list("orderId", orderId.value());
        return new VisitCounts(
                count(all, VisitStatus.PLANNED),
                count(all, VisitStatus.IN_PROGRESS),
                count(all, VisitStatus.IN_REVIEW),
                count(all, VisitStatus.VERIFIED));
    }

    /** The last visit of the worker that ended before this one began. */
    Optional<Visit> findPrevious(Visit visit, TimeSlot real) {
        return find(
                        "workerId = :worker and id <> :own and status in :took and endedAt <= :from",
                        Sort.descending("endedAt"),
                        Map.of(
                                "worker", visit.workerId().value(),
                                "own", visit.id().value(),
                                "took", ENDED,
                                "from", real.from()))
                .firstResultOptional();
    }

    /** The first visit of the worker that began after this one ended. */
    Optional<Visit> findNext(Visit visit, TimeSlot real) {
        return find(
                        "workerId = :worker and id <> :own and status in :took and startedAt >= :to",
                        Sort.ascending("startedAt"),
                        Map.of(
                                "worker", visit.workerId().value(),
                                "own", visit.id().value(),
                                "took", BEGUN,
                                "to", real.to()))
                .firstResultOptional();
    }

    /** Visits by other workers to the same person that took place during this one. */
    List<Visit> listAtPerson(Visit visit, TimeSlot real) {
        return list(
                "personId = :person and workerId <> :worker and id <> :own and status in :took"
                        + " and busyFrom < :to and busyTo > :from",
                Map.of(
                        "person", visit.personId().value(),
                        "worker", visit.workerId().value(),
                        "own", visit.id().value(),
                        "took", BEGUN,
                        "from", real.from(),
                        "to", real.to()));
    }

    /** The planned visits of an order, oldest first. */
    List<Visit> listPlanned(OrderId orderId) {
        return list("orderId = ?1 and status = ?2", Sort.by("id"), orderId.value(), VisitStatus.PLANNED);
    }

    /** The visits of these orders by their planned time. */
    List<Visit> listByOrders(Collection<OrderId> orderIds) {
        return orderIds.isEmpty()
                ? List.of()
                : list(
                        "orderId in ?1",
                        Sort.by("plannedFrom").and("id"),
                        orderIds.stream().map(OrderId::value).toList());
    }

    /** These visits. */
    List<Visit> listByIds(Collection<VisitId> ids) {
        return ids.isEmpty()
                ? List.of()
                : list("id in ?1", ids.stream().map(VisitId::value).toList());
    }

    /** The visit made from a proposal. */
    Optional<Visit> findByProposal(VisitProposalId proposalId) {
        return find("source.proposalId", proposalId).firstResultOptional();
    }

    /** Planned visits that an older version of the same plan put where this visit is to be. */
    List<Visit> listOutdatedBy(Visit visit, PlanSource source) {
        return list(
                "workerId = :worker and status = :planned and source.planId = :plan"
                        + " and source.planVersion < :version and busyFrom < :to and busyTo > :from",
                Map.of(
                        "worker", visit.workerId().value(),
                        "planned", VisitStatus.PLANNED,
                        "plan", source.planId(),
                        "version", source.planVersion(),
                        "from", visit.slot().from(),
                        "to", visit.slot().to()));
    }

    /**
     * Cuts the time of all other planned visits of the worker, of whichever order, by the time that a visit really
     * takes, and writes the change.
     *
     * @return true when a plan was cut
     */
    boolean cutOverlappingPlans(Visit visit, TimeSlot real) {
        List<Visit> plans = list(
                "workerId = :worker and status = :planned and id <> :own and busyFrom < :to and busyTo > :from",
                Map.of(
                        "worker", visit.workerId().value(),
                        "planned", VisitStatus.PLANNED,
                        "own", visit.id().value(),
                        "from", real.from(),
                        "to", real.to()));
        plans.forEach(plan -> plan.cut(real));
        flush(); // Before the visit itself takes the time.
        return !plans.isEmpty();
    }

    /** Writes pending changes; false when the database refuses because two visits of a worker overlap. */
    boolean flushWithoutOverlap() {
        try {
            flush();
            return true;
        } catch (PersistenceException e) {
            if (isOverlap(e)) {
                return false;
            }
            throw e;
        }
    }

    /** True when the database refused because two visits of a worker overlap. */
    static boolean isOverlap(PersistenceException refused) {
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
