// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.id.VisitProposalId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.contracts.matching.PlannedTime;
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

    /** The states of visits that take time in the calendar: those of the exclusion constraint. */
    private static final Set<VisitStatus> TAKING_TIME =
            Set.of(VisitStatus.PLANNED, VisitStatus.IN_PROGRESS, VisitStatus.IN_REVIEW, VisitStatus.VERIFIED);

    /** Days of a stay and referrals name the worker who answers for them and take no time. */
    private static final String TAKES_TIME = " and stayId is null and referralId is null";

    private final SessionPlaces sessions;
    private final WaitingReferrals referrals;

    VisitRepository(SessionPlaces sessions, WaitingReferrals referrals) {
        this.sessions = sessions;
        this.referrals = referrals;
    }

    /** The visits of an order; a place in a session to come, and a referral without an answer, use a unit as a planned visit does. */
    VisitCounts count(OrderId orderId) {
        List<Visit> all = list("orderId", orderId.value());
        return new VisitCounts(
                count(all, VisitStatus.PLANNED) + sessions.countEnrolled(orderId) + referrals.countWaiting(orderId),
                count(all, VisitStatus.IN_PROGRESS),
                count(all, VisitStatus.IN_REVIEW),
                count(all, VisitStatus.VERIFIED));
    }

    /** The last visit of the worker that ended before this one began. */
    Optional<Visit> findPrevious(Visit visit, TimeSlot real) {
        return find(
                        "workerId = :worker and id <> :own and status in :took and endedAt <= :from" + TAKES_TIME,
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
                        "workerId = :worker and id <> :own and status in :took and startedAt >= :to" + TAKES_TIME,
                        Sort.ascending("startedAt"),
                        Map.of(
                                "worker", visit.workerId().value(),
                                "own", visit.id().value(),
                                "took", BEGUN,
                                "to", real.to()))
                .firstResultOptional();
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

    /**
     * Planned visits that an older version of the same plan put where this visit is to be. A visit that a person moved since
     * keeps its time.
     */
    List<Visit> listOutdatedBy(Visit visit, PlanSource source) {
        return list(
                "workerId = :worker and status = :planned and source.planId = :plan"
                        + " and source.planVersion < :version and busyFrom < :to and busyTo > :from"
                        + " and id not in (select c.visitId from VisitChange c where c.kind = :moved)",
                Map.of(
                        "moved", VisitChangeKind.MOVED,
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
        return cutPlans(visit.workerId(), visit.id(), real);
    }

    /** The same for what really took place and is {@code own}, or no visit at all. */
    boolean cutPlans(WorkerId worker, VisitId own, TimeSlot real) {
        List<Visit> plans = list(
                "workerId = :worker and status = :planned and id <> :own and busyFrom < :to and busyTo > :from",
                Map.of(
                        "worker", worker.value(),
                        "planned", VisitStatus.PLANNED,
                        "own", own.value(),
                        "from", real.from(),
                        "to", real.to()));
        plans.forEach(plan -> plan.cut(real));
        flush(); // Before the visit itself takes the time.
        return !plans.isEmpty();
    }

    /**
     * Gives the planned visits of the worker back the time that was cut for this visit and that no visit takes any more:
     * it ended earlier than expected, or does not count.
     */
    void restoreCutPlans(Visit cause) {
        List<Visit> cut = list(
                "workerId = :worker and status = :planned and id <> :own and (busyFrom <> plannedFrom or busyTo <> plannedTo)",
                Sort.by("plannedFrom").and("id"),
                Map.of(
                        "worker", cause.workerId().value(),
                        "planned", VisitStatus.PLANNED,
                        "own", cause.id().value()));
        for (Visit plan : cut) {
            plan.restore(Stream.concat(
                            listTaking(plan).stream().map(Visit::slot),
                            sessions.timesOf(plan.workerId(), plan.planned()).stream()
                                    .map(time -> new TimeSlot(time.plannedFrom(), time.plannedTo())))
                    .toList());
            flush(); // The next plan of the same time does not get it too.
        }
    }

    private List<Visit> listTaking(Visit plan) {
        return list(
                "workerId = :worker and id <> :own and status in :taking and busyFrom < :to and busyTo > :from"
                        + TAKES_TIME,
                Map.of(
                        "worker", plan.workerId().value(),
                        "own", plan.id().value(),
                        "taking", TAKING_TIME,
                        "from", plan.planned().plannedFrom(),
                        "to", plan.planned().plannedTo()));
    }

    /** The worker began a visit, so a running one of theirs has ended by then, whenever its check-out arrives. */
    void endRunning(Visit next, Instant start) {
        list(
                        "workerId = :worker and status = :running and id <> :own and busyFrom < :start and busyTo > :start",
                        Map.of(
                                "worker",
                                next.workerId().value(),
                                "running",
                                VisitStatus.IN_PROGRESS,
                                "own",
                                next.id().value(),
                                "start",
                                start))
                .forEach(running -> running.endExpectedBy(start));
        flush();
    }

    /** True when the worker has another visit, or a session, at that time. */
    boolean isTaken(WorkerId worker, TimeSlot time) {
        return count(
                                "workerId = :worker and status in :taking and busyFrom < :to and busyTo > :from"
                                        + TAKES_TIME,
                                Map.of(
                                        "worker", worker.value(),
                                        "taking", TAKING_TIME,
                                        "from", time.from(),
                                        "to", time.to()))
                        > 0
                || !sessions.timesOf(worker, new PlannedTime(time.from(), time.to()))
                        .isEmpty();
    }

    /** The visits that take time of the worker then. */
    List<Visit> listTaking(WorkerId worker, TimeSlot time) {
        return list(
                "workerId = :worker and status in :taking and busyFrom < :to and busyTo > :from" + TAKES_TIME,
                Map.of("worker", worker.value(), "taking", TAKING_TIME, "from", time.from(), "to", time.to()));
    }

    /** The visits of a worker that are planned to begin between two instants, by time. */
    List<Visit> listOfWorker(WorkerId worker, Instant from, Instant to) {
        return list(
                "workerId = :worker and sessionId is null and plannedFrom >= :from and plannedFrom < :to" + TAKES_TIME,
                Sort.by("plannedFrom").and("id"),
                Map.of("worker", worker.value(), "from", from, "to", to));
    }

    /** Visits that were planned for a worker between two instants before they were moved, by time. */
    List<Visit> listMovedFrom(WorkerId worker, Instant from, Instant to) {
        return list(
                "id in (select c.visitId from VisitChange c where c.kind = :moved and c.fromWorkerId = :worker"
                        + " and c.fromStart >= :from and c.fromStart < :to)"
                        + " and not (workerId = :worker and plannedFrom >= :from and plannedFrom < :to)",
                Sort.by("plannedFrom").and("id"),
                Map.of("moved", VisitChangeKind.MOVED, "worker", worker.value(), "from", from, "to", to));
    }

    /** Planned visits of an order that this worker is to make from that moment on, by time. */
    List<Visit> listPlanned(OrderId orderId, WorkerId worker, Instant from) {
        return list(
                "orderId = :order and workerId = :worker and status = :planned and plannedFrom >= :from",
                Sort.by("plannedFrom").and("id"),
                Map.of(
                        "order",
                        orderId.value(),
                        "worker",
                        worker.value(),
                        "planned",
                        VisitStatus.PLANNED,
                        "from",
                        from));
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
