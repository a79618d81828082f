// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.contracts.workorder.VisitEvent;
import org.zhongfu.contracts.workorder.VisitEvent.VisitCancelled;
import org.zhongfu.contracts.workorder.VisitEvent.VisitCorrected;
import org.zhongfu.contracts.workorder.VisitEvent.VisitMoved;
import org.zhongfu.contracts.workorder.VisitEvent.VisitNoShow;
import org.zhongfu.contracts.workorder.VisitEvent.VisitPlanned;
import org.zhongfu.contracts.workorder.VisitEvent.VisitReviewRequired;
import org.zhongfu.contracts.workorder.VisitEvent.VisitStarted;
import org.zhongfu.contracts.workorder.VisitEvent.VisitVerified;
import org.zhongfu.contracts.workorder.VisitEvent.VisitVoided;

/**
 * A copy of the workers' calendars, made from the events of visits. An event that arrives twice changes nothing; an event
 * that arrives late only adds values that newer events did not have. Worker, planned time and real time are those of the newest event
 * that names them, since a visit can be moved and corrected.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CalendarCopy {

    private static final String UPSERT = """
            insert into calendar_visit as stored (visit_id, version, worker_version, planned_version, took_version, need_id,
                                                 person_id, worker_id, planned_from, planned_to, started_at, ended_at, status)
            values (:visitId, :version, :workerVersion, :plannedVersion, :tookVersion, :needId, cast(:personId as uuid),
                    cast(:workerId as uuid), cast(:plannedFrom as timestamptz), cast(:plannedTo as timestamptz),
                    cast(:startedAt as timestamptz), cast(:endedAt as timestamptz), :status)
            on conflict (visit_id) do update set
                version = greatest(stored.version, excluded.version),
                status = case when excluded.version > stored.version then excluded.status else stored.status end,
                person_id = coalesce(stored.person_id, excluded.person_id),
                worker_version = greatest(stored.worker_version, excluded.worker_version),
                worker_id = case when excluded.worker_version > stored.worker_version
                    then excluded.worker_id else stored.worker_id end,
                planned_version = greatest(stored.planned_version, excluded.planned_version),
                planned_from = case when excluded.planned_version > stored.planned_version
                    then excluded.planned_from else stored.planned_from end,
                planned_to = case when excluded.planned_version > stored.planned_version
                    then excluded.planned_to else stored.planned_to end,
                took_version = greatest(stored.took_version, excluded.took_version),
                started_at = case when excluded.took_version > stored.took_version
                    then coalesce(excluded.started_at, stored.started_at) else stored.started_at end,
                ended_at = case when excluded.took_version > stored.took_version
                    then coalesce(excluded.ended_at, stored.ended_at) else coalesce(stored.ended_at, excluded.ended_at) end
            """;

    private static final String VISITS = """
            select visit_id, need_id, worker_id, planned_from, planned_to, started_at, status from calendar_visit
            """;

    private static final String TAKING_TIME = VISITS + """
            where worker_id = any(:workers) and status in ('PLANNED', 'IN_PROGRESS')
              and coalesce(started_at, planned_from) < :to and planned_to > :from
            order by visit_id
            """;

    private static final String USING_UNITS = VISITS + """
            where need_id = any(:needs) and status in ('PLANNED', 'IN_PROGRESS', 'IN_REVIEW', 'VERIFIED')
            """;

    private static final String BY_ID = VISITS + "where visit_id = any(:ids)";

    /** The person is that of the need, which follows merges of files; a visit has the one known when it took place. */
    private static final String MAIN_WORKERS = """
            select distinct on (person_id) person_id, worker_id from (
                select n.person_id, v.worker_id, count(*) as visits, max(v.started_at) as latest
                from need n join calendar_visit v on v.need_id = n.id
                where v.status = 'VERIFIED' and n.person_id = any(:persons) and v.started_at >= :since
                group by n.person_id, v.worker_id) as who
            order by person_id, visits desc, latest desc, worker_id
            """;

    /** The main worker of a person is found in the visits of this period. */
    private static final Duration MAIN_WORKER_PERIOD = Duration.ofDays(90);

    private final Jdbi jdbi;

    CalendarCopy(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    private static CalendarUpdate update(VisitEvent event, CalendarStatus status) {
        return new CalendarUpdate(event.visitId(), event.aggregateVersion(), event.needId(), status);
    }

    /** A visit was entered in a worker's calendar. */
    public void planned(VisitPlanned event) {
        upsert(update(event, CalendarStatus.PLANNED)
                .by(event.workerId())
                .planned(event.planned().plannedFrom(), event.planned().plannedTo()));
    }

    /** A planned visit has another time or worker. */
    public void moved(VisitMoved event) {
        upsert(update(event, CalendarStatus.PLANNED)
                .by(event.workerId())
                .planned(event.planned().plannedFrom(), event.planned().plannedTo()));
    }

    /** The worker has begun the visit. */
    public void started(VisitStarted event) {
        upsert(update(event, CalendarStatus.IN_PROGRESS).by(event.workerId()).took(event.startedAt(), null));
    }

    /** The visit ended and waits for a decision: its unit stays in use, and its time lies in the past. */
    public void inReview(VisitReviewRequired event) {
        upsert(update(event, CalendarStatus.IN_REVIEW)
                .by(event.workerId())
                .to(event.personId())
                .took(event.startedAt(), event.endedAt()));
    }

    /** The visit was verified and counts. */
    public void verified(VisitVerified event) {
        upsert(update(event, CalendarStatus.VERIFIED)
                .by(event.proof().workerId())
                .to(event.recipient().personId())
                .took(event.proof().startedAt(), event.proof().endedAt()));
    }

    /** A visit that counts took place at another time than recorded. */
    public void corrected(VisitCorrected event) {
        upsert(update(event, CalendarStatus.VERIFIED)
                .by(event.proof().workerId())
                .to(event.recipient().personId())
                .took(event.proof().startedAt(), event.proof().endedAt()));
    }

    /** The worker did not come, or the person was not there. */
    public void missed(VisitNoShow event) {
        upsert(update(event, CalendarStatus.NO_SHOW));
    }

    /** The visit was cancelled. */
    public void cancelled(VisitCancelled event) {
        upsert(update(event, CalendarStatus.CANCELLED));
    }

    /** The visit was voided and does not count. */
    public void voided(VisitVoided event) {
        upsert(update(event, CalendarStatus.VOIDED));
    }

    /** Visits that take the time of some workers between two instants. */
    public List<CalendarVisit> takingTime(Collection<WorkerId> workers, Instant from, Instant to) {
        return jdbi.withHandle(sql -> sql.createQuery(TAKING_TIME)
                .bindArray("workers", WorkerId.class, workers)
                .bind("from", from)
                .bind("to", to)
                .mapTo(CalendarVisit.class)
                .list());
    }

    /** Visits of some needs that are planned, running, in review or verified, by need. */
    public Map<NeedId, List<CalendarVisit>> ofNeeds(Collection<NeedId> needs) {
        return jdbi.withHandle(sql -> sql.createQuery(USING_UNITS)
                .bindArray("needs", NeedId.class, needs)
                .mapTo(CalendarVisit.class)
                .collect(Collectors.groupingBy(CalendarVisit::needId)));
    }

    /** Some visits, by id. */
    public Map<VisitId, CalendarVisit> ofIds(Collection<VisitId> ids) {
        return jdbi.withHandle(sql -> sql.createQuery(BY_ID)
                .bindArray("ids", VisitId.class, ids)
                .mapTo(CalendarVisit.class)
                .collect(Collectors.toMap(CalendarVisit::visitId, Function.identity())));
    }

    /** The worker with the most verified visits of each person in the last 90 days; of equals the one with the latest visit. */
    public Map<PersonId, WorkerId> mainWorkers(Collection<PersonId> persons, Instant now) {
        return jdbi.withHandle(sql -> sql.createQuery(MAIN_WORKERS)
                .bindArray("persons", PersonId.class, persons)
                .bind("since", now.minus(MAIN_WORKER_PERIOD))
                .mapTo(MainWorker.class)
                .collect(Collectors.toMap(MainWorker::personId, MainWorker::workerId)));
    }

    private void upsert(CalendarUpdate update) {
        jdbi.useHandle(sql -> sql.createUpdate(UPSERT)
                .bind("visitId", update.visitId())
                .bind("version", update.version())
                .bind("workerVersion", update.workerId() == null ? 0 : update.version())
                .bind("plannedVersion", update.plannedFrom() == null ? 0 : update.version())
                .bind("tookVersion", update.startedAt() == null ? 0 : update.version())
                .bind("needId", update.needId())
                .bind("personId", update.personId())
                .bind("workerId", update.workerId())
                .bind("plannedFrom", update.plannedFrom())
                .bind("plannedTo", update.plannedTo())
                .bind("startedAt", update.startedAt())
                .bind("endedAt", update.endedAt())
                .bind("status", update.status())
                .execute());
    }

    /** The main worker of a person. */
    record MainWorker(PersonId personId, WorkerId workerId) {}

    /** The values of one event about a visit. */
    private record CalendarUpdate(
            VisitId visitId,
            long version,
            NeedId needId,
            CalendarStatus status,
            @Nullable PersonId personId,
            @Nullable WorkerId workerId,
            @Nullable Instant plannedFrom,
            @Nullable Instant plannedTo,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt) {

        CalendarUpdate(VisitId visitId, long version, NeedId needId, CalendarStatus status) {
            this(visitId, version, needId, status, null, null, null, null, null, null);
        }

        CalendarUpdate by(WorkerId worker) {
            return new CalendarUpdate(
                    visitId, version, needId, status, personId, worker, plannedFrom, plannedTo, startedAt, endedAt);
        }

        CalendarUpdate to(PersonId person) {
            return new CalendarUpdate(
                    visitId, version, needId, status, person, workerId, plannedFrom, plannedTo, startedAt, endedAt);
        }

        CalendarUpdate planned(Instant from, Instant until) {
            return new CalendarUpdate(
                    visitId, version, needId, status, personId, workerId, from, until, startedAt, endedAt);
        }

        CalendarUpdate took(Instant from, @Nullable Instant until) {
            return new CalendarUpdate(
                    visitId, version, needId, status, personId, workerId, plannedFrom, plannedTo, from, until);
        }
    }
}
