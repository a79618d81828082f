// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhongfu.contracts.id.SessionId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.contracts.matching.PlannedTime;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.workorder.session.SessionWorker.TimeState;

/** The time that sessions take of their workers. */
@ApplicationScoped
class SessionWorkerRepository implements PanacheRepositoryBase<SessionWorker, SessionWorker.Key> {

    private static final String EXCLUSION_VIOLATION = "23P01";

    /** The workers in charge of a session. */
    List<WorkerId> listOf(SessionId session) {
        return rowsOf(session).stream().map(SessionWorker::workerId).toList();
    }

    /** The workers in charge of these sessions. */
    Map<SessionId, List<WorkerId>> listOf(Collection<SessionId> sessions) {
        if (sessions.isEmpty()) {
            return Map.of();
        }
        return list(
                        "id.sessionId in ?1",
                        Sort.by("id.workerId"),
                        sessions.stream().map(SessionId::value).toList())
                .stream()
                .collect(Collectors.groupingBy(
                        SessionWorker::sessionId, Collectors.mapping(SessionWorker::workerId, Collectors.toList())));
    }

    /** The times of sessions of the worker that overlap a time. */
    List<PlannedTime> timesOf(WorkerId worker, PlannedTime time) {
        return list(
                        "id.workerId = :worker and state <> :free and busyFrom < :to and busyTo > :from",
                        Map.of(
                                "worker", worker.value(),
                                "free", TimeState.FREE,
                                "from", time.plannedFrom(),
                                "to", time.plannedTo()))
                .stream()
                .map(SessionWorker::time)
                .toList();
    }

    /**
     * Gives the session these workers at that time, and frees the others.
     *
     * @throws Problem 409 when one of them has another session or a visit at that time
     */
    void take(SessionId session, Collection<WorkerId> workers, PlannedTime time, TimeState state) {
        Map<WorkerId, SessionWorker> known =
                rowsOf(session).stream().collect(Collectors.toMap(SessionWorker::workerId, Function.identity()));
        Stream.concat(known.keySet().stream(), workers.stream())
                .distinct()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .forEach(worker -> {
                    SessionWorker row = known.get(worker);
                    if (row == null) {
                        persist(new SessionWorker(session, worker, time));
                    } else if (workers.contains(worker)) {
                        row.take(time, state);
                    } else {
                        delete(row);
                    }
                });
        flushWithoutOverlap();
    }

    /** Frees the time of all workers of a session. */
    void free(SessionId session) {
        rowsOf(session).forEach(row -> row.take(row.time(), TimeState.FREE));
    }

    private List<SessionWorker> rowsOf(SessionId session) {
        return list("id.sessionId", Sort.by("id.workerId"), session.value());
    }

    private void flushWithoutOverlap() {
        try {
            flush();
        } catch (PersistenceException e) {
            if (!isOverlap(e)) {
                throw e;
            }
            throw Problem.conflict(
                    "A worker of the session has another session or a visit at that time. Nothing was changed.",
                    "主持人员此时段已有其他活动或服务，未作任何调整。");
        }
    }

    private static boolean isOverlap(PersistenceException refused) {
        for (Throwable t = refused; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql && EXCLUSION_VIOLATION.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
