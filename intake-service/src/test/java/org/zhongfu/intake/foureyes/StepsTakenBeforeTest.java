// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.foureyes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zhongfu.intake.person.NameKeyMigration;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.Migrations;
import org.zhongfu.testkit.PostgresResource;

/** Steps that were taken before they were kept. */
class StepsTakenBeforeTest {

    private static final String VERSION = """
            insert into evidence_version (id, evidence_id, version, step, type, valid_from, issuer, status, reason_code,
                                          occurred_at, recorded_at, backfilled, recorded_by)
            values (gen_random_uuid(), gen_random_uuid(), 1, ?, 'OTHER', '2026-01-01', '-', 'VALID', 'TYPING_ERROR',
                    now(), now(), false, ?)
            """;
    private static final String STEP = """
            insert into application_step (application_id, position, stage, actor, reached_at)
            values (gen_random_uuid(), 1, ?, ?, now())
            """;

    @Test
    void theyAreKeptAsFarAsTheyAreKnown() {
        Migrations migrations = Migrations.upTo("1.141", new NameKeyMigration());
        PostgresResource.Database database = migrations.database();
        DatabaseRows.update(database, "alter table evidence_version drop constraint fk_evidence_version_evidence");
        DatabaseRows.update(database, "alter table application_step drop constraint fk_application_step_application");
        DatabaseRows.update(database, VERSION, "CORRECTED", "corrector");
        DatabaseRows.update(database, VERSION, "ENDED", "other");
        DatabaseRows.update(database, STEP, "RECEIVED", "receiver");

        migrations.goOnTo("1.150");

        assertThat(DatabaseRows.texts(database, "select operation || ' ' || link || ' ' || actor from step_taken"))
                .containsExactlyInAnyOrder("correctEvidence RECORD corrector", "receiveApplication RECORD receiver");
    }
}
