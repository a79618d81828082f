// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.Migrations;
import org.zhongfu.testkit.PostgresResource;

/** Words of refusals of before their encryption, in more rows than one batch has. */
@QuarkusTest
class ReasonEncryptionMigrationQuarkusTest {

    private static final int MATCHES = 2500;

    @Inject
    RowEncryption encryption;

    private PostgresResource.Database database;

    @BeforeEach
    void aFilledDatabaseOfTheVersionBefore() {
        Migrations migrations = Migrations.upTo("1.250", JavaMigrations.all(encryption));
        database = migrations.database();
        insertRefusedMatches();
        migrations.goOnToTheLatest();
    }

    @Test
    void eachReasonIsEncryptedForItsMatch() {
        List<String> rows = DatabaseRows.texts(database, "select id || ' ' || reason_sealed from match");

        assertThat(rows).hasSize(MATCHES).allSatisfy(row -> {
            UUID id = UUID.fromString(row.substring(0, 36));
            assertThat(encryption.decrypt("match.reason", id, row.substring(37)))
                    .isEqualTo("拒绝 " + id);
        });
    }

    @Test
    void noPlainReasonIsLeft() {
        assertThat(DatabaseRows.texts(database, "select reason from match where reason is not null"))
                .isEmpty();
        assertThat(DatabaseRows.texts(database, "select reason from decline_end where reason is not null"))
                .isEmpty();
        assertThat(DatabaseRows.texts(database, "select cast(fields as text) from record_change"))
                .hasSize(MATCHES)
                .allSatisfy(fields -> assertThat(fields).doesNotContain("拒绝"));
    }

    @Test
    void theHistoryKeepsEachReasonEncrypted() {
        List<String> rows =
                DatabaseRows.texts(database, "select record_id || ' ' || (fields -> 0 ->> 'to') from record_change");

        assertThat(rows).hasSize(MATCHES).allSatisfy(row -> {
            UUID id = UUID.fromString(row.substring(0, 36));
            assertThat(encryption.decrypt("match.reason", id, row.substring(37)))
                    .isEqualTo("拒绝 " + id);
        });
    }

    @Test
    void whyADeclineEndedIsEncrypted() {
        List<String> rows = DatabaseRows.texts(database, "select match_id || ' ' || reason_sealed from decline_end");

        assertThat(rows).hasSize(MATCHES).allSatisfy(row -> {
            UUID id = UUID.fromString(row.substring(0, 36));
            assertThat(encryption.decrypt("decline_end.reason", id, row.substring(37)))
                    .isEqualTo("拒绝期终止 " + id);
        });
    }

    @Test
    void aPlainReasonIsRefusedFromNowOn() {
        assertThatThrownBy(() -> DatabaseRows.update(database, "update match set reason = '-'"))
                .hasStackTraceContaining("ck_match_reason_plain");
    }

    /** Without the need and the contract of each: the migration reads neither. */
    private void insertRefusedMatches() {
        DatabaseRows.update(
                database,
                "alter table match drop constraint fk_match_need, drop constraint fk_match_provider,"
                        + " drop constraint fk_match_line");
        DatabaseRows.update(database, """
                insert into match (id, revision, lock_version, need_id, person_id, area_code, service_item, list_version,
                                   provider_id, provider_org, contract_id, line_id, unit_price, status, reached_at,
                                   expires_at, turned_away_at, reason_code, reason, explanation_sealed, occurred_at, recorded_at,
                                   backfilled, created_by)
                select id, 2, 0, id, id, '652301', 'HOME_COOKING', 1, id, '91652300TEST000000', id, id, 45,
                       'REFUSED', now(), now(), now(), 'NO_CAPACITY', '拒绝 ' || id, '-', now(), now(), false, '-'
                from (select gen_random_uuid() as id from generate_series(1, ?)) ids
                """, MATCHES);
        DatabaseRows.update(database, """
                insert into decline_end (match_id, ended_at, ended_by, reason)
                select id, now(), '-', '拒绝期终止 ' || id from match
                """);
        DatabaseRows.update(database, """
                insert into record_change (id, record_type, record_id, revision, actor, actor_roles, occurred_at,
                                           recorded_at, fields)
                select gen_random_uuid(), 'MATCH', id, 2, '-', '', now(), now(), jsonb_build_array(
                    jsonb_build_object('field', 'reason', 'to', reason, 'withheld', false)) from match
                """);
    }
}
