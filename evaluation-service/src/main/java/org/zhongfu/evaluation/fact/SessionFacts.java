// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.jdbi.v3.core.Jdbi;
import org.zhongfu.contracts.workorder.SessionEvent;
import org.zhongfu.contracts.workorder.SessionEvent.SessionCancelled;
import org.zhongfu.contracts.workorder.SessionEvent.SessionEnrolmentChanged;
import org.zhongfu.contracts.workorder.SessionEvent.SessionHeld;
import org.zhongfu.contracts.workorder.SessionEvent.SessionMoved;
import org.zhongfu.contracts.workorder.SessionEvent.SessionPlanned;
import org.zhongfu.platform.kernel.Zones;

/** Sessions that were held, and which visits are attendances at them; upserted by version. */
@ApplicationScoped
public class SessionFacts {

    private static final String HELD = """
            insert into session_fact as known
                (session_id, version, area_code, service_item, provider_id, started_at, ended_at, civil_day, noted_at)
            values (:sessionId, :version, :areaCode, :serviceItem, :providerId, :startedAt, :endedAt, :civilDay, :notedAt)
            on conflict (session_id)
            do update set version = excluded.version, area_code = excluded.area_code, started_at = excluded.started_at,
                          ended_at = excluded.ended_at, civil_day = excluded.civil_day, noted_at = excluded.noted_at
            where known.version < excluded.version
            """;
    private static final String ENROLMENT = """
            insert into attendance_fact as known (enrolment_id, version, session_id, order_id, status, visit_id, noted_at)
            values (:enrolmentId, :version, :sessionId, :orderId, :status, :visitId, :notedAt)
            on conflict (enrolment_id)
            do update set version = excluded.version, status = excluded.status, visit_id = excluded.visit_id,
                          noted_at = excluded.noted_at
            where known.version < excluded.version
            """;

    private final Jdbi jdbi;
    private final InstantSource clock;

    SessionFacts(Jdbi jdbi, InstantSource clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Applies an event about sessions. */
    public void apply(SessionEvent event) {
        switch (event) {
            case SessionHeld held -> apply(held);
            case SessionEnrolmentChanged changed -> apply(changed);
            case SessionPlanned ignored -> {} // What is planned is no fact of figures.
            case SessionMoved ignored -> {}
            case SessionCancelled ignored -> {}
        }
    }

    private void apply(SessionHeld session) {
        jdbi.useHandle(sql -> sql.createUpdate(HELD)
                .bind("sessionId", session.sessionId())
                .bind("version", session.aggregateVersion())
                .bind("areaCode", session.outline().areaCode())
                .bind("serviceItem", session.outline().serviceItem())
                .bind("providerId", session.outline().providerId())
                .bind("startedAt", session.startedAt())
                .bind("endedAt", session.endedAt())
                .bind("civilDay", Zones.dayOf(session.startedAt()))
                .bind("notedAt", clock.instant())
                .execute());
    }

    private void apply(SessionEnrolmentChanged enrolment) {
        jdbi.useHandle(sql -> sql.createUpdate(ENROLMENT)
                .bind("enrolmentId", enrolment.enrolmentId())
                .bind("version", enrolment.aggregateVersion())
                .bind("sessionId", enrolment.sessionId())
                .bind("orderId", enrolment.orderId())
                .bind("status", enrolment.status())
                .bind("visitId", enrolment.visitId())
                .bind("notedAt", clock.instant())
                .execute());
    }
}
