// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.jdbi.v3.core.Jdbi;
import org.zhongfu.contracts.intake.IntakeEvent.MergeEvent;
import org.zhongfu.contracts.intake.IntakeEvent.PersonsMergeUndone;
import org.zhongfu.contracts.intake.OutcomeEvent;
import org.zhongfu.contracts.intake.OutcomeEvent.OutcomeChanged;
import org.zhongfu.contracts.intake.OutcomeEvent.PublicityChanged;

/** Outcomes of persons and events of policy publicity, one row each, upserted by version; each event contains the whole record. */
@ApplicationScoped
public class OutcomeFacts {

    private static final String OUTCOME = """
            insert into outcome_fact as known (outcome_id, version, person_id, area_code, kind, status, started_on, ended_on,
                                               employed_after_90_days, noted_at)
            values (:outcomeId, :version, :personId, :areaCode, :kind, :status, :startedOn, :endedOn, :employed, :notedAt)
            on conflict (outcome_id)
            do update set version = excluded.version, person_id = excluded.person_id, area_code = excluded.area_code,
                          kind = excluded.kind, status = excluded.status, started_on = excluded.started_on,
                          ended_on = excluded.ended_on, employed_after_90_days = excluded.employed_after_90_days,
                          noted_at = excluded.noted_at
            where known.version < excluded.version
            """;
    private static final String PUBLICITY = """
            insert into publicity_fact as known (publicity_id, version, area_code, form, status, held_on, reach,
                                                 applications, noted_at)
            values (:publicityId, :version, :areaCode, :form, :status, :heldOn, :reach, :applications, :notedAt)
            on conflict (publicity_id)
            do update set version = excluded.version, area_code = excluded.area_code, form = excluded.form,
                          status = excluded.status, held_on = excluded.held_on, reach = excluded.reach,
                          applications = excluded.applications, noted_at = excluded.noted_at
            where known.version < excluded.version
            """;
    private static final String MERGE = """
            insert into merged_person as known (merge_id, version, duplicate_id, surviving_id, undone)
            values (:mergeId, :version, :duplicateId, :survivingId, :undone)
            on conflict (merge_id)
            do update set version = excluded.version, undone = excluded.undone
            where known.version < excluded.version
            """;

    private final Jdbi jdbi;
    private final InstantSource clock;

    OutcomeFacts(Jdbi jdbi, InstantSource clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Applies an event about outcomes or publicity. */
    public void apply(OutcomeEvent event) {
        switch (event) {
            case OutcomeChanged outcome ->
                jdbi.useHandle(sql -> sql.createUpdate(OUTCOME)
                        .bind("outcomeId", outcome.outcomeId())
                        .bind("version", outcome.aggregateVersion())
                        .bind("personId", outcome.personId())
                        .bind("areaCode", outcome.areaCode())
                        .bind("kind", outcome.kind())
                        .bind("status", outcome.status())
                        .bind("startedOn", outcome.startedOn())
                        .bind("endedOn", outcome.endedOn())
                        .bind("employed", outcome.employedAfter90Days())
                        .bind("notedAt", clock.instant())
                        .execute());
            case PublicityChanged publicity ->
                jdbi.useHandle(sql -> sql.createUpdate(PUBLICITY)
                        .bind("publicityId", publicity.publicityId())
                        .bind("version", publicity.aggregateVersion())
                        .bind("areaCode", publicity.areaCode())
                        .bind("form", publicity.form())
                        .bind("status", publicity.status())
                        .bind("heldOn", publicity.heldOn())
                        .bind("reach", publicity.reach())
                        .bind("applications", publicity.applications())
                        .bind("notedAt", clock.instant())
                        .execute());
        }
    }

    /** The outcomes of a file that was merged are those of the person of the surviving one, until the merge is undone. */
    public void follow(MergeEvent merge) {
        jdbi.useHandle(sql -> sql.createUpdate(MERGE)
                .bind("mergeId", merge.mergeId())
                .bind("version", merge.aggregateVersion())
                .bind("duplicateId", merge.duplicateId())
                .bind("survivingId", merge.survivingId())
                .bind("undone", merge instanceof PersonsMergeUndone)
                .execute());
    }
}
