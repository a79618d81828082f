// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.zhongfu.contracts.id.SessionEnrolmentId;
import org.zhongfu.contracts.id.SessionId;
import org.zhongfu.platform.store.history.HistoryEntry;
import org.zhongfu.platform.store.history.HistoryLog;
import org.zhongfu.platform.store.history.RecordHistory;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;

/** Reads the histories of enrolments, for callers who may see the session and the order of the person. */
@ApplicationScoped
public class EnrolmentHistory {

    private final SessionRepository sessions;
    private final EnrolmentAccess access;
    private final HistoryLog log;

    EnrolmentHistory(SessionRepository sessions, EnrolmentAccess access, HistoryLog log) {
        this.sessions = sessions;
        this.access = access;
        this.log = log;
    }

    /**
     * The history of an enrolment in a session.
     *
     * @throws Problem 404 when there is none the caller may see
     */
    @Transactional
    public Page<HistoryEntry> page(Caller caller, SessionId sessionId, SessionEnrolmentId id, PageQuery page) {
        Session session = sessions.findVisible(caller, sessionId).orElseThrow(Problem::notFound);
        return new RecordHistory<SessionEnrolmentId>(
                        log, Enrolment.class, (reader, enrolment) -> access.find(reader, session, enrolment)
                                .map(Enrolment::provenance))
                .page(caller, id, page);
    }
}
