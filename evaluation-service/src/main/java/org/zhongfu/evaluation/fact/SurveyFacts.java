// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import org.jdbi.v3.core.Jdbi;
import org.zhongfu.contracts.intake.SurveyEvent;
import org.zhongfu.contracts.intake.SurveyEvent.SurveyRoundClosed;
import org.zhongfu.contracts.intake.SurveyEvent.SurveyRoundOpened;
import org.zhongfu.contracts.intake.SurveyEvent.SurveyVisitRecorded;
import org.zhongfu.platform.kernel.Zones;

/** Entries of survey rounds with the visit that counts, one row each, upserted by version. */
@ApplicationScoped
public class SurveyFacts {

    private static final String ENTRY = """
            insert into survey_visit_fact as known
                (entry_id, version, round_id, person_id, area_code, status, visited_at, civil_day, noted_at)
            values (:entryId, :version, :roundId, :personId, :areaCode, :status, :visitedAt, :civilDay, :notedAt)
            on conflict (entry_id)
            do update set version = excluded.version, person_id = excluded.person_id, area_code = excluded.area_code,
                          status = excluded.status, visited_at = excluded.visited_at, civil_day = excluded.civil_day,
                          noted_at = excluded.noted_at
            where known.version < excluded.version
            """;

    private final Jdbi jdbi;
    private final InstantSource clock;

    SurveyFacts(Jdbi jdbi, InstantSource clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Applies an event about survey rounds. */
    public void apply(SurveyEvent event) {
        switch (event) {
            case SurveyVisitRecorded recorded -> apply(recorded);
            case SurveyRoundOpened ignored -> {} // A round without a visit is no figure.
            case SurveyRoundClosed ignored -> {}
        }
    }

    private void apply(SurveyVisitRecorded entry) {
        Instant visitedAt = entry.visitedAt();
        jdbi.useHandle(sql -> sql.createUpdate(ENTRY)
                .bind("entryId", entry.entryId())
                .bind("version", entry.aggregateVersion())
                .bind("roundId", entry.roundId())
                .bind("personId", entry.personId())
                .bind("areaCode", entry.areaCode())
                .bind("status", entry.status())
                .bind("visitedAt", visitedAt)
                .bind("civilDay", visitedAt == null ? null : Zones.dayOf(visitedAt))
                .bind("notedAt", clock.instant())
                .execute());
    }
}
