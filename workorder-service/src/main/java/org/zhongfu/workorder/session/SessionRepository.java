// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.session;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhongfu.base.visibility.Visibility;
import org.zhongfu.contracts.id.SessionId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.platform.store.Records;
import org.zhongfu.platform.store.history.HistoryLog;
import org.zhongfu.platform.store.history.RecordHistory;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Criteria;

/** The sessions, always within what the caller may see: members of a provider those it holds, all others those of their area. */
@ApplicationScoped
class SessionRepository implements Records<Session> {

    static Criteria within(Criteria criteria, Caller caller) {
        return Visibility.byOrg(caller)
                ? criteria.and("providerOrg = :own", "own", caller.orgOrNone())
                : criteria.and(
                        "place.areaCode like :scope", "scope", caller.area().like());
    }

    /** A session the caller may see. */
    Optional<Session> findVisible(Caller caller, SessionId id) {
        return findOne(within(Criteria.ofOne(id), caller));
    }

    /** A session the caller may see, locked until the transaction ends; its orders are locked after it. */
    Optional<Session> lockVisible(Caller caller, SessionId id) {
        return lockOne(within(Criteria.ofOne(id), caller));
    }

    /** A session, locked until the transaction ends. */
    Optional<Session> lock(SessionId id) {
        return lockOne(Criteria.ofOne(id));
    }

    /** The sessions of a worker that are planned to begin between two instants, by time. */
    List<Session> listOfWorker(WorkerId worker, Instant from, Instant to) {
        return list(
                "plannedFrom >= :from and plannedFrom < :to"
                        + " and id in (select w.id.sessionId from SessionWorker w where w.id.workerId = :worker)",
                Sort.by("plannedFrom").and("id"),
                Map.of("worker", worker.value(), "from", from, "to", to));
    }

    /** The history of a session, for callers who may see it. */
    @Produces
    RecordHistory<SessionId> history(HistoryLog log) {
        return new RecordHistory<>(
                log, Session.class, (caller, id) -> findVisible(caller, id).map(Session::provenance));
    }
}
