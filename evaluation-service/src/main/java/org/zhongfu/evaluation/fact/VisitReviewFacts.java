// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.jdbi.v3.core.Jdbi;
import org.zhongfu.contracts.workorder.VisitEvent.VisitReviewRequired;
import org.zhongfu.platform.kernel.Zones;

/** When and with whom a visit took place whose proof waits for a review: figures show it beside what counts. */
@ApplicationScoped
class VisitReviewFacts {

    private static final String UPSERT = """
            insert into visit_review_fact as known (visit_id, version, person_id, worker_id, started_at, ended_at, civil_day,
                                                    noted_at)
            values (:visitId, :version, :personId, :workerId, :startedAt, :endedAt, :civilDay, :notedAt)
            on conflict (visit_id)
            do update set version = excluded.version, person_id = excluded.person_id, worker_id = excluded.worker_id,
                          started_at = excluded.started_at, ended_at = excluded.ended_at,
                          civil_day = excluded.civil_day, noted_at = excluded.noted_at
            where known.version < excluded.version
            """;

    private final Jdbi jdbi;
    private final InstantSource clock;

    VisitReviewFacts(Jdbi jdbi, InstantSource clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    void apply(VisitReviewRequired visit) {
        jdbi.useHandle(sql -> sql.createUpdate(UPSERT)
                .bind("visitId", visit.visitId())
                .bind("version", visit.aggregateVersion())
                .bind("personId", visit.personId())
                .bind("workerId", visit.workerId())
                .bind("startedAt", visit.startedAt())
                .bind("endedAt", visit.endedAt())
                .bind("civilDay", Zones.dayOf(visit.startedAt()))
                .bind("notedAt", clock.instant())
                .execute());
    }
}
