// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.Migrations;
import org.zhongfu.testkit.PostgresResource;

/** Rows of before the encryption. */
@QuarkusTest
class EncryptionMigrationQuarkusTest {

    private static final UUID PERSON = new UUID(1, 1);
    private static final UUID EVIDENCE = new UUID(1, 2);
    private static final UUID ASSESSMENT = new UUID(1, 3);
    private static final UUID APPLICATION = new UUID(1, 4);
    private static final UUID CHANGE = new UUID(1, 5);
    private static final UUID OTHER_PERSON = new UUID(1, 6);
    private static final UUID NEED = new UUID(1, 7);
    private static final UUID CLOCK = new UUID(1, 8);
    private static final UUID MERGE = new UUID(1, 9);
    private static final String WHY = "因精神疾病住院";

    @Inject
    RowEncryption encryption;

    @Test
    void whatWasStoredInPlainTextIsEncryptedAndThePlainColumnsAreEmpty() {
        Migrations migrations = before();
        PostgresResource.Database database = migrations.database();
        insertPerson(database, PERSON);
        insertEvidence(database, "evidence", "lock_version, last_step_at, created_by", "0, now(), '-'");
        insertEvidence(
                database,
                "evidence_version",
                "evidence_id, version, step, status, recorded_by",
                "'%s', 1, 'ADDED', 'VALID', '-'".formatted(EVIDENCE));
        insertAssessment(database);
        insertRejectedApplication(database);
        insertChange(database);

        migrations.goOnToTheLatest();

        for (String table : new String[] {"evidence", "evidence_version"}) {
            assertThat(encryption.decrypt(
                            table + ".details", EVIDENCE, only(database, "select details_sealed from " + table)))
                    .isEqualTo("{\"issuer\": \"州精神卫生中心\", \"disabilityType\": 6, \"disabilityLevel\": 3}");
            assertThat(only(
                            database,
                            "select concat(issuer, disability_type, disability_level, assistance_category) from "
                                    + table))
                    .isEmpty();
        }
        assertThat(encryption.decrypt(
                        "assessment.answers", ASSESSMENT, only(database, "select answers_sealed from assessment")))
                .isEqualTo("{\"EATING\": \"PASS\", \"BATHING\": \"FAIL\"}");
        assertThat(only(database, "select coalesce(computation, '') from assessment"))
                .isEmpty();
        assertThat(encryption.decrypt(
                        "application.reason", APPLICATION, only(database, "select reason_sealed from application")))
                .isEqualTo(WHY);
        assertThat(only(database, "select coalesce(reason, '') from application"))
                .isEmpty();
    }

    @Test
    void theHistoryKeepsNoPlainReasonAndIsAppendOnlyAgain() {
        Migrations migrations = before();
        PostgresResource.Database database = migrations.database();
        insertChange(database);

        migrations.goOnToTheLatest();

        assertThat(only(database, "select cast(fields as text) from record_change"))
                .doesNotContain(WHY)
                .contains("\"to\": \"REJECTED\"");
        assertThat(only(database, "select fields -> 1 ->> 'withheld' from record_change"))
                .isEqualTo("true");
        assertThat(encryption.decrypt(
                        "application.reason",
                        APPLICATION,
                        only(database, "select fields -> 1 ->> 'to' from record_change")))
                .isEqualTo(WHY);
        assertThatThrownBy(() -> DatabaseRows.update(database, "update record_change set actor = 'somebody'"))
                .hasStackTraceContaining("append-only");
    }

    @Test
    void whyNeedsEndedClocksWereProlongedAndFilesMergedIsEncrypted() {
        Migrations migrations = before();
        PostgresResource.Database database = migrations.database();
        insertPerson(database, PERSON);
        insertPerson(database, OTHER_PERSON);
        insertWithdrawnNeed(database);
        insertProlongedClock(database);
        insertRejectedMerge(database);

        migrations.goOnToTheLatest();

        assertEncrypted(database, "need", "reason", NEED);
        assertEncrypted(database, "stage_clock", "prolong_reason", CLOCK);
        assertEncrypted(database, "person_merge", "reason", MERGE);
        assertEncrypted(database, "person_merge", "decision_reason", MERGE);
    }

    private void assertEncrypted(PostgresResource.Database database, String table, String column, UUID id) {
        assertThat(encryption.decrypt(
                        table + "." + column, id, only(database, "select " + column + "_sealed from " + table)))
                .isEqualTo(WHY);
        assertThat(only(database, "select coalesce(" + column + ", '') from " + table))
                .isEmpty();
    }

    private static void insertWithdrawnNeed(PostgresResource.Database database) {
        DatabaseRows.update(database, """
                insert into need (id, revision, lock_version, person_id, area_code, service_item, units, period_from,
                                  period_to, preferences, requested_at, status, reached_at, reason_code, reason,
                                  occurred_at, recorded_at, backfilled, created_by)
                values (?, 2, 0, ?, '652301', 'HOME_COOKING', 1, '2026-01-01', '2026-01-31', '{}', now(), 'WITHDRAWN', now(),
                        'OTHER', ?, now(), now(), false, '-')
                """, NEED, PERSON, WHY);
    }

    private static void insertProlongedClock(PostgresResource.Database database) {
        DatabaseRows.update(database, """
                insert into stage_clock (id, revision, published_version, lock_version, stage, state, case_id, area_code,
                                         service_items, limit_version, limit_days, prolonged_days, paused_days,
                                         started_at, due_at, provisional, notices, stopped_at, level, prolong_reason,
                                         backfilled)
                values (?, 1, 1, 0, 'ACCEPTANCE', 'STOPPED', ?, '652301', '{}', 1, 5, 5, 0, now(), now(), false, '{}', now(),
                        'TOWNSHIP', ?, false)
                """, CLOCK, APPLICATION, WHY);
    }

    private static void insertRejectedMerge(PostgresResource.Database database) {
        DatabaseRows.update(database, """
                insert into person_merge (id, revision, lock_version, surviving_id, duplicate_id, number_is_wrong, reason,
                                          status, decided_by, decision_reason, last_step_at, occurred_at, recorded_at,
                                          backfilled, created_by)
                values (?, 2, 0, ?, ?, false, ?, 'REJECTED', '-', ?, now(), now(), now(), false, '-')
                """, MERGE, PERSON, OTHER_PERSON, WHY, WHY);
    }

    private static void insertPerson(PostgresResource.Database database, UUID id) {
        DatabaseRows.update(database, """
                insert into person (id, revision, lock_version, name, name_key, id_number_index, id_number_sealed, sex,
                                    birth_date, area_code, facts_version, occurred_at, recorded_at, backfilled, created_by,
                                    last_step_at)
                values (?, 1, 0, '王芳', '王芳', ?, '-', 'FEMALE', '1952-03-07', '652301', 1, now(), now(), false, '-',
                        now())
                """, id, id.toString());
    }

    private static void insertEvidence(
            PostgresResource.Database database, String table, String columns, String values) {
        String person = table.equals("evidence") ? "person_id, " : "";
        String personValue = table.equals("evidence") ? "'" + PERSON + "', " : "";
        DatabaseRows.update(
                database,
                "insert into " + table + " (id, " + person
                        + "type, disability_type, disability_level, valid_from, issuer,"
                        + " occurred_at, recorded_at, backfilled, " + columns + ") values (?, " + personValue
                        + "'DISABILITY_CERTIFICATE', 6, 3, '2024-01-01', '州精神卫生中心', now(), now(), false, " + values
                        + ")",
                EVIDENCE);
    }

    private static void insertAssessment(PostgresResource.Database database) {
        DatabaseRows.update(database, """
                insert into assessment (id, lock_version, person_id, area_code, instrument, instrument_version, score,
                                        level, computation, occurred_at, recorded_at, backfilled, created_by)
                values (?, 0, ?, '652301', 'SELF_CARE_6', 1, 1, 'PARTIAL_CARE', 'BATHING failed', now(), now(), false, '-')
                """, ASSESSMENT, PERSON);
        for (String answer : new String[] {"EATING:PASS", "BATHING:FAIL"}) {
            DatabaseRows.update(
                    database,
                    "insert into assessment_answer (assessment_id, item, answer) values (?, split_part(?, ':', 1),"
                            + " split_part(?, ':', 2))",
                    ASSESSMENT,
                    answer,
                    answer);
        }
    }

    private static void insertRejectedApplication(PostgresResource.Database database) {
        DatabaseRows.update(database, """
                insert into application (id, revision, lock_version, receipt, query_code_hash, status, channel, area_code,
                                         applicant_name, requested_items, reason_code, reason, occurred_at, recorded_at,
                                         backfilled, created_by)
                values (?, 3, 0, 'ZF-1', '-', 'REJECTED', 'WINDOW', '652301', '王芳', '{}', 'NOT_ELIGIBLE', ?, now(), now(),
                        false, '-')
                """, APPLICATION, WHY);
    }

    private static void insertChange(PostgresResource.Database database) {
        DatabaseRows.update(database, """
                insert into record_change (id, record_type, record_id, revision, actor, actor_roles, occurred_at,
                                           recorded_at, fields)
                values (?, 'APPLICATION', ?, 3, '-', '', now(), now(), jsonb_build_array(
                    jsonb_build_object('field', 'status', 'from', 'RECEIVED', 'to', 'REJECTED', 'withheld', false),
                    jsonb_build_object('field', 'reason', 'to', cast(? as text), 'withheld', false)))
                """, CHANGE, APPLICATION, WHY);
    }

    private static String only(PostgresResource.Database database, String query) {
        return DatabaseRows.texts(database, query).getFirst();
    }

    private Migrations before() {
        return Migrations.upTo("1.230", JavaMigrations.all(encryption));
    }
}
