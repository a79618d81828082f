// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.zhongfu.contracts.id.SessionId;
import org.zhongfu.platform.web.Occurrence;

/** Gives free places of planned sessions to those who wait longest. */
@ApplicationScoped
@Transactional
class WaitingList {

    private static final String SYSTEM = "system";

    private final SessionRepository sessions;
    private final EnrolmentRepository enrolments;
    private final EnrolmentJournal journal;
    private final InstantSource clock;

    WaitingList(
            SessionRepository sessions, EnrolmentRepository enrolments, EnrolmentJournal journal, InstantSource clock) {
        this.sessions = sessions;
        this.enrolments = enrolments;
        this.journal = journal;
        this.clock = clock;
    }

    /** Planned sessions with a free place and someone who waits. */
    List<SessionId> sessionsWithFreePlace(int most) {
        return enrolments.listSessionsWithFreePlace(most).stream()
                .map(SessionId::new)
                .toList();
    }

    /** Gives the free places of a session. */
    void fill(SessionId id) {
        sessions.lock(id)
                .filter(session -> session.status() == SessionStatus.PLANNED)
                .ifPresent(session -> {
                    Instant now = clock.instant();
                    var locked = journal.lockOrders(enrolments.listOf(id, EnrolmentStatus.WAITING));
                    journal.fillPlaces(session, locked, new Occurrence(now, now, false, null), SYSTEM);
                });
    }
}
