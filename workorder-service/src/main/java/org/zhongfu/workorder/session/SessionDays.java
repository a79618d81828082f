// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.zhongfu.contracts.id.WorkerId;

/** The sessions of workers by day, for the day feature. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SessionDays {

    private final SessionRepository sessions;
    private final SessionViews views;

    SessionDays(SessionRepository sessions, SessionViews views) {
        this.sessions = sessions;
        this.views = views;
    }

    /** The sessions with that worker in charge that are planned to begin between two instants, in any state, by time. */
    public List<SessionView> of(WorkerId worker, Instant from, Instant to) {
        List<Session> found = sessions.listOfWorker(worker, from, to);
        return found.stream().map(views.ofAll(found)).toList();
    }
}
