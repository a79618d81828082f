// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.session;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.SessionId;
import org.zhongfu.contracts.matching.PlannedTime;
import org.zhongfu.platform.store.Records;
import org.zhongfu.workorder.order.VisitStatus;

/** The enrolments in sessions. */
@ApplicationScoped
class EnrolmentRepository implements Records<Enrolment> {

    /** States before the session, in which an enrolment can still end. */
    private static final Set<EnrolmentStatus> OPEN = Set.of(EnrolmentStatus.WAITING, EnrolmentStatus.ENROLLED);

    private static final Set<EnrolmentStatus> ENDED_EARLY =
            Set.of(EnrolmentStatus.WITHDRAWN, EnrolmentStatus.CANCELLED);

    private static final Set<VisitStatus> TAKING_TIME =
            Set.of(VisitStatus.PLANNED, VisitStatus.IN_PROGRESS, VisitStatus.IN_REVIEW, VisitStatus.VERIFIED);

    /** How many persons of a session are in each state; absent states have none. */
    record Count(UUID sessionId, EnrolmentStatus status, long persons) {}

    /** The counts of these sessions, by session. */
    Map<UUID, List<Count>> count(Collection<SessionId> sessions) {
        if (sessions.isEmpty()) {
            return Map.of();
        }
        return getEntityManager()
                .createQuery(
                        "select e.sessionId, e.status, count(e) from Enrolment e where e.sessionId in :sessions"
                                + " group by e.sessionId, e.status",
                        Object[].class)
                .setParameter(
                        "sessions", sessions.stream().map(SessionId::value).toList())
                .getResultStream()
                .map(row -> new Count((UUID) row[0], (EnrolmentStatus) row[1], (Long) row[2]))
                .collect(Collectors.groupingBy(Count::sessionId));
    }

    long count(SessionId session, EnrolmentStatus status) {
        return count("sessionId = ?1 and status = ?2", session.value(), status);
    }

    /** The enrolments of a session in one state, those that wait longest first. */
    List<Enrolment> listOf(SessionId session, EnrolmentStatus status) {
        return list("sessionId = ?1 and status = ?2", Sort.by("id"), session.value(), status);
    }

    /** The enrolments of a session that can still end. */
    List<Enrolment> listOpen(SessionId session) {
        return list("sessionId = ?1 and status in ?2", Sort.by("id"), session.value(), OPEN);
    }

    /** Those of persons who attended a session that was held, or were absent. */
    List<Enrolment> listEnded(SessionId session) {
        return list(
                "sessionId = ?1 and status in ?2",
                Sort.by("id"),
                session.value(),
                List.of(EnrolmentStatus.ATTENDED, EnrolmentStatus.ABSENT));
    }

    /** Those of an order, in sessions of any time. */
    List<Enrolment> listOpen(OrderId order) {
        return list("orderId = ?1 and status in ?2", Sort.by("id"), order.value(), OPEN);
    }

    int countEnrolled(OrderId order) {
        return (int) count("orderId = ?1 and status = ?2", order.value(), EnrolmentStatus.ENROLLED);
    }

    /** True when the person, by whichever order, is enrolled in the session or waits for it. */
    boolean isKnown(SessionId session, PersonId person) {
        return count(
                        "sessionId = :session and status not in :ended"
                                + " and orderId in (select o.id from WorkOrder o where o.personId = :person)",
                        Map.of("session", session.value(), "ended", ENDED_EARLY, "person", person.value()))
                > 0;
    }

    /** True when the person has a place in another session at that time. */
    boolean isBusy(PersonId person, SessionId except, PlannedTime time) {
        return count(
                        "sessionId <> :session and status = :enrolled"
                                + " and orderId in (select o.id from WorkOrder o where o.personId = :person)"
                                + " and sessionId in (select s.id from Session s where s.plannedFrom < :to and s.plannedTo > :from)",
                        Map.of(
                                "session", except.value(),
                                "enrolled", EnrolmentStatus.ENROLLED,
                                "person", person.value(),
                                "from", time.plannedFrom(),
                                "to", time.plannedTo()))
                > 0;
    }

    /** True when the person has a visit at home, or attended a session, at that time. */
    boolean isServed(PersonId person, PlannedTime time) {
        return getEntityManager()
                        .createQuery(
                                "select count(v) from Visit v where v.personId = :person and v.status in :taking"
                                        + " and v.busyFrom < :to and v.busyTo > :from",
                                Long.class)
                        .setParameter("person", person.value())
                        .setParameter("taking", TAKING_TIME)
                        .setParameter("from", time.plannedFrom())
                        .setParameter("to", time.plannedTo())
                        .getSingleResult()
                > 0;
    }

    /** Planned sessions with a free place and someone who waits. */
    List<UUID> listSessionsWithFreePlace(int most) {
        return getEntityManager()
                .createQuery(
                        "select s.id from Session s where s.status = :planned"
                                + " and exists (select 1 from Enrolment w where w.sessionId = s.id and w.status = :waiting)"
                                + " and s.places > (select count(e) from Enrolment e where e.sessionId = s.id"
                                + " and e.status = :enrolled) order by s.id",
                        UUID.class)
                .setParameter("planned", SessionStatus.PLANNED)
                .setParameter("waiting", EnrolmentStatus.WAITING)
                .setParameter("enrolled", EnrolmentStatus.ENROLLED)
                .setMaxResults(most)
                .getResultList();
    }
}
