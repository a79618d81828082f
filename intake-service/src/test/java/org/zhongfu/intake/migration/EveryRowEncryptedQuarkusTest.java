// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.migration;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.Migrations;
import org.zhongfu.testkit.PostgresResource;

/** Every row of before the encryption, and every reason in the history. */
@QuarkusTest
class EveryRowEncryptedQuarkusTest {

    private static final UUID CHANGE = new UUID(1, 5);
    private static final UUID RECORD = new UUID(1, 10);
    private static final String WHY = "因精神疾病住院";

    /** More than are read at once, and one more than a multiple of them. */
    private static final int MANY = 2_001;

    @Inject
    RowEncryption encryption;

    private Migrations before() {
        return Migrations.upTo("1.230", JavaMigrations.all(encryption));
    }

    static Stream<Arguments> reasonsInTheHistory() {
        return Stream.of(
                Arguments.of("APPLICATION", "reason", "application.reason"),
                Arguments.of("NEED", "reason", "need.reason"),
                Arguments.of("STAGE_CLOCK", "prolongReason", "stage_clock.prolong_reason"),
                Arguments.of("PERSON_MERGE", "reason", "person_merge.reason"),
                Arguments.of("PERSON_MERGE", "decisionReason", "person_merge.decision_reason"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("reasonsInTheHistory")
    void everyReasonInTheHistoryIsEncrypted(String type, String field, String column) {
        Migrations migrations = before();
        PostgresResource.Database database = migrations.database();
        DatabaseRows.update(database, """
                insert into record_change (id, record_type, record_id, revision, actor, actor_roles, occurred_at,
                                           recorded_at, fields)
                values (?, ?, ?, 3, '-', '', now(), now(), jsonb_build_array(
                    jsonb_build_object('field', cast(? as text), 'from', cast(? as text), 'withheld', false)))
                """, CHANGE, type, RECORD, field, WHY);

        migrations.goOnToTheLatest();

        assertThat(encryption.decrypt(
                        column, RECORD, only(database, "select fields -> 0 ->> 'from' from record_change")))
                .isEqualTo(WHY);
    }

    @Test
    void everyRowOfManyIsEncrypted() {
        Migrations migrations = before();
        PostgresResource.Database database = migrations.database();
        DatabaseRows.update(database, """
                insert into application (id, revision, lock_version, receipt, query_code_hash, status, channel, area_code,
                                         applicant_name, requested_items, reason_code, reason, occurred_at, recorded_at,
                                         backfilled, created_by)
                select gen_random_uuid(), 3, 0, 'ZF-' || n, '-', 'REJECTED', 'WINDOW', '652301', '王芳', '{}', 'NOT_ELIGIBLE',
                       'reason ' || n, now(), now(), false, '-'
                from generate_series(1, ?) n
                """, MANY);

        migrations.goOnToTheLatest();

        assertThat(DatabaseRows.texts(database, "select receipt || ' ' || id || ' ' || reason_sealed from application"))
                .hasSize(MANY)
                .allSatisfy(row -> {
                    String[] parts = row.split(" ", 3);
                    assertThat(encryption.decrypt("application.reason", UUID.fromString(parts[1]), parts[2]))
                            .isEqualTo("reason " + parts[0].substring("ZF-".length()));
                });
    }

    @Test
    void everyChangeOfManyIsEncrypted() {
        Migrations migrations = before();
        PostgresResource.Database database = migrations.database();
        DatabaseRows.update(database, """
                insert into record_change (id, record_type, record_id, revision, actor, actor_roles, occurred_at,
                                           recorded_at, fields)
                select gen_random_uuid(), 'NEED', gen_random_uuid(), 3, '-', '', now(), now(), jsonb_build_array(
                    jsonb_build_object('field', 'reason', 'to', cast(? as text), 'withheld', false))
                from generate_series(1, ?) n
                """, WHY, MANY);

        migrations.goOnToTheLatest();

        assertThat(DatabaseRows.texts(database, "select record_id || ' ' || (fields -> 0 ->> 'to') from record_change"))
                .hasSize(MANY)
                .allSatisfy(row -> {
                    String[] parts = row.split(" ", 2);
                    assertThat(encryption.decrypt("need.reason", UUID.fromString(parts[0]), parts[1]))
                            .isEqualTo(WHY);
                });
    }

    private static String only(PostgresResource.Database database, String query) {
        return DatabaseRows.texts(database, query).getFirst();
    }
}
