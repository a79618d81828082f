// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.session;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.zhongfu.contracts.id.SessionId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.contracts.matching.PlannedTime;

/** The time that a session takes of one of its workers; the database refuses two sessions or a visit at that time. */
@Entity
@Table(name = "session_worker")
class SessionWorker {

    /** Whether the time is taken. */
    enum TimeState {
        /** By a planned session. */
        PLANNED,
        /** By a session that took place. */
        HELD,
        /** No longer: the session was cancelled. */
        FREE
    }

    /** The session and the worker. */
    @Embeddable
    record Key(UUID sessionId, UUID workerId) implements Serializable {}

    @EmbeddedId
    private Key id;

    private Instant busyFrom;
    private Instant busyTo;

    @SuppressWarnings("UnusedVariable") // Read by queries.
    @Enumerated(EnumType.STRING)
    private TimeState state;

    @SuppressWarnings("NullAway.Init")
    protected SessionWorker() {} // for Hibernate only

    SessionWorker(SessionId session, WorkerId worker, PlannedTime planned) {
        id = new Key(session.value(), worker.value());
        busyFrom = planned.plannedFrom();
        busyTo = planned.plannedTo();
        state = TimeState.PLANNED;
    }

    SessionId sessionId() {
        return new SessionId(id.sessionId());
    }

    WorkerId workerId() {
        return new WorkerId(id.workerId());
    }

    PlannedTime time() {
        return new PlannedTime(busyFrom, busyTo);
    }

    void take(PlannedTime time, TimeState next) {
        busyFrom = time.plannedFrom();
        busyTo = time.plannedTo();
        state = next;
    }
}
