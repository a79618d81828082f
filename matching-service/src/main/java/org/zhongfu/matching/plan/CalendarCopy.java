// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.workorder.WorkOrderEvent.VisitCancelled;
import org.zhongfu.contracts.workorder.WorkOrderEvent.VisitNoShow;
import org.zhongfu.contracts.workorder.WorkOrderEvent.VisitPlanned;
import org.zhongfu.contracts.workorder.WorkOrderEvent.VisitStarted;
import org.zhongfu.contracts.workorder.WorkOrderEvent.VisitVerified;
import org.zhongfu.contracts.workorder.WorkOrderEvent.VisitVoided;

/**
 * The workers' calendar, copied from what workorder tells. Told twice it changes nothing; told late it fills in what
 * newer news did not say and changes nothing else.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CalendarCopy {

    private static final String UPSERT = """
            insert into calendar_visit as known (visit_id, version, need_id, person_id, worker_id, planned_from,
                                                 planned_to, started_at, ended_at, status)
            values (:visit, :version, :need, cast(:person as uuid), cast(:worker as uuid),
                    cast(:plannedFrom as timestamptz), cast(:plannedTo as timestamptz),
                    cast(:startedAt as timestamptz), cast(:endedAt as timestamptz), :status)
            on conflict on constraint pk_calendar_visit do update set
                version = greatest(known.version, excluded.version),
                status = case when excluded.version > known.version then excluded.status else known.status end,
                person_id = coalesce(known.person_id, excluded.person_id),
                worker_id = coalesce(known.worker_id, excluded.worker_id),
                planned_from = coalesce(known.planned_from, excluded.planned_from),
                planned_to = coalesce(known.planned_to, excluded.planned_to),
                started_at = coalesce(known.started_at, excluded.started_at),
                ended_at = coalesce(known.ended_at, excluded.ended_at)
            """;

    private static final String MAIN = """
            select distinct on (person_id) cast(person_id as text), cast(worker_id as text) from (
                select person_id, worker_id, count(*) as visits, max(started_at) as latest from calendar_visit
                where status = 'VERIFIED' and person_id in (:persons) and started_at >= :since
                group by person_id, worker_id) as who
            order by person_id, visits desc, latest desc, worker_id
            """;

    /** How far back "usually" reaches. */
    private static final Duration LATELY = Duration.ofDays(90);

    private final EntityManager entities;

    CalendarCopy(EntityManager entities) {
        this.entities = entities;
    }

    /** A visit stands in a worker's calendar. */
    public void planned(VisitPlanned told) {
        upsert(new News(told.visitId(), told.aggregateVersion(), told.needId(), CalendarStatus.PLANNED)
                .by(told.workerId())
                .planned(told.plannedFrom(), told.plannedTo()));
    }

    /** The worker is there. */
    public void started(VisitStarted told) {
        upsert(new News(told.visitId(), told.aggregateVersion(), told.needId(), CalendarStatus.IN_PROGRESS)
                .by(told.workerId())
                .took(told.startedAt(), null));
    }

    /** The visit counts. */
    public void verified(VisitVerified told) {
        upsert(new News(told.visitId(), told.aggregateVersion(), told.needId(), CalendarStatus.VERIFIED)
                .by(told.workerId())
                .to(told.personId())
                .took(told.startedAt(), told.endedAt()));
    }

    /** Nobody came, or nobody was there. */
    public void missed(VisitNoShow told) {
        upsert(new News(told.visitId(), told.aggregateVersion(), told.needId(), CalendarStatus.NO_SHOW));
    }

    /** It will not take place. */
    public void cancelled(VisitCancelled told) {
        upsert(new News(told.visitId(), told.aggregateVersion(), told.needId(), CalendarStatus.CANCELLED));
    }

    /** It does not count. */
    public void voided(VisitVoided told) {
        upsert(new News(told.visitId(), told.aggregateVersion(), told.needId(), CalendarStatus.VOIDED));
    }

    /** What takes the time of some workers between two moments. */
    List<CalendarVisit> takenTime(Collection<UUID> workers, Instant from, Instant to) {
        return entities.createQuery(
                        "from CalendarVisit where workerId in :workers and status in :underWay"
                                + " and coalesce(startedAt, plannedFrom) < :to and plannedTo > :from"
                                + " order by visitId",
                        CalendarVisit.class)
                .setParameter("workers", workers)
                .setParameter("underWay", List.of(CalendarStatus.PLANNED, CalendarStatus.IN_PROGRESS))
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** All visits of some needs that stand or were served, by need. */
    Map<UUID, List<CalendarVisit>> ofNeeds(Collection<UUID> needs) {
        return entities.createQuery(
                        "from CalendarVisit where needId in :needs and status in :counting", CalendarVisit.class)
                .setParameter("needs", needs)
                .setParameter(
                        "counting",
                        List.of(CalendarStatus.PLANNED, CalendarStatus.IN_PROGRESS, CalendarStatus.VERIFIED))
                .getResultStream()
                .collect(Collectors.groupingBy(CalendarVisit::needId));
    }

    /** Some visits, by id. */
    Map<UUID, CalendarVisit> ofIds(Collection<UUID> ids) {
        return entities.createQuery("from CalendarVisit where visitId in :ids", CalendarVisit.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(CalendarVisit::visitId, visit -> visit));
    }

    /** Who did most of the verified visits of each of these persons lately; of two the one who came last. */
    Map<UUID, UUID> mainWorkers(Collection<UUID> persons, Instant now) {
        Map<UUID, UUID> main = new HashMap<>();
        if (!persons.isEmpty()) {
            List<?> rows = entities.createNativeQuery(MAIN, Object[].class)
                    .setParameter("persons", persons)
                    .setParameter("since", now.minus(LATELY))
                    .getResultList();
            rows.stream()
                    .map(Object[].class::cast)
                    .forEach(row -> main.put(UUID.fromString((String) row[0]), UUID.fromString((String) row[1])));
        }
        return main;
    }

    private void upsert(News news) {
        entities.createNativeQuery(UPSERT)
                .setParameter("visit", news.visitId())
                .setParameter("version", news.version())
                .setParameter("need", news.needId())
                .setParameter("person", text(news.personId()))
                .setParameter("worker", text(news.workerId()))
                .setParameter("plannedFrom", text(news.plannedFrom()))
                .setParameter("plannedTo", text(news.plannedTo()))
                .setParameter("startedAt", text(news.startedAt()))
                .setParameter("endedAt", text(news.endedAt()))
                .setParameter("status", news.status().name())
                .executeUpdate();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private record News(
            UUID visitId,
            long version,
            UUID needId,
            CalendarStatus status,
            @Nullable UUID personId,
            @Nullable UUID workerId,
            @Nullable Instant plannedFrom,
            @Nullable Instant plannedTo,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt) {

        News(UUID visitId, long version, UUID needId, CalendarStatus status) {
            this(visitId, version, needId, status, null, null, null, null, null, null);
        }

        News by(UUID worker) {
            return new News(
                    visitId, version, needId, status, personId, worker, plannedFrom, plannedTo, startedAt, endedAt);
        }

        News to(UUID person) {
            return new News(
                    visitId, version, needId, status, person, workerId, plannedFrom, plannedTo, startedAt, endedAt);
        }

        News planned(Instant from, Instant until) {
            return new News(visitId, version, needId, status, personId, workerId, from, until, startedAt, endedAt);
        }

        News took(Instant from, @Nullable Instant until) {
            return new News(visitId, version, needId, status, personId, workerId, plannedFrom, plannedTo, from, until);
        }
    }
}
