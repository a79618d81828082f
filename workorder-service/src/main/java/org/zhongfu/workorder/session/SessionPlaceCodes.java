// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import org.zhongfu.contracts.id.SessionId;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.web.AuditedAction;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.CallerAudit;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.workorder.visit.SessionPlaceCodeView;
import org.zhongfu.workorder.visit.SessionVisits;

/** Issues the codes of the places of sessions; each issue leaves an audit entry. */
@ApplicationScoped
@Transactional
public class SessionPlaceCodes {

    private static final int DAYS_AHEAD = 7;

    private final SessionRepository sessions;
    private final SessionVisits visits;
    private final CallerAudit audit;
    private final InstantSource clock;

    SessionPlaceCodes(SessionRepository sessions, SessionVisits visits, CallerAudit audit, InstantSource clock) {
        this.sessions = sessions;
        this.visits = visits;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The code of a session the caller may see, from a week before its day to the end of it: later it would prove what nobody saw.
     *
     * @throws Problem 409 on other days
     */
    public SessionPlaceCodeView issue(Caller caller, SessionId id) {
        Session session = sessions.findVisible(caller, id).orElseThrow(Problem::notFound);
        LocalDate day = Zones.dayOf(session.time().plannedFrom());
        LocalDate today = Zones.dayOf(clock.instant());
        if (today.isAfter(day) || today.isBefore(day.minusDays(DAYS_AHEAD))) {
            throw Problem.conflict(
                    "The code is issued from %s to %s.".formatted(day.minusDays(DAYS_AHEAD), day),
                    "地点码可在 %s 至 %s 期间获取。".formatted(day.minusDays(DAYS_AHEAD), day));
        }
        audit.record(caller, AuditedAction.of("PLACE_CODE_ISSUED", "SESSION", id, "ISSUED"));
        return visits.placeCode(id, day);
    }
}
