// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.migration;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static final UUID PROVIDER = new UUID(1, 1);
    private static final UUID WORKER = new UUID(1, 2);
    private static final UUID PLAN = new UUID(1, 3);
    private static final UUID PERSON = new UUID(1, 4);
    private static final UUID NEED = new UUID(1, 5);
    private static final UUID MATCH = new UUID(1, 6);
    private static final int MANY = 2_001;
    private static final String EXPLANATION = "{\"group\":\"SEVERE_DISABILITY\"}";
    private static final String PLANNING = "{\"start\":{\"latitude\":44.01,\"longitude\":87.31}}";

    @Inject
    RowEncryption encryption;

    @Test
    void factsAndHomesAreEncryptedInRecordsHistoryAndPlans() {
        Migrations migrations = before();
        PostgresResource.Database database = migrations.database();
        insertWorker(database);
        insertPlan(database);
        DatabaseRows.update(
                database,
                "insert into person_facts (person_id, version, facts, occurred_at) values (?, 1, '{\"age\": 75}', now())",
                PERSON);

        migrations.goOnToTheLatest();

        assertThat(encryption.decrypt("worker.planning", WORKER, only(database, "select planning_sealed from worker")))
                .isEqualTo(PLANNING);
        assertThat(only(database, "select coalesce(planning, '') from worker")).isEmpty();
        assertThat(encryption.decrypt(
                        "worker.planning", WORKER, only(database, "select fields -> 0 ->> 'to' from record_change")))
                .isEqualTo(PLANNING);
        assertThat(encryption.decrypt(
                        "plan_outcome.outcome", PLAN, only(database, "select outcome_sealed from plan_outcome")))
                .isEqualTo("{}");
        assertThat(only(database, "select coalesce(outcome, '') from plan_outcome"))
                .isEmpty();
        assertThat(encryption.decrypt(
                        "person_facts.facts", PERSON, only(database, "select facts_sealed from person_facts")))
                .isEqualTo("{\"age\": 75}");
    }

    @Test
    void explanationsAreEncryptedInMatchesTheirHistoryAndTheWaitingList() {
        Migrations migrations = before();
        PostgresResource.Database database = migrations.database();
        insertMatch(database);
        insertWaitingPlace(database);

        migrations.goOnToTheLatest();

        assertThat(encryption.decrypt(
                        "match.explanation", MATCH, only(database, "select explanation_sealed from match")))
                .isEqualTo(EXPLANATION);
        assertThat(only(database, "select coalesce(explanation, '') from match"))
                .isEmpty();
        assertThat(encryption.decrypt(
                        "match.explanation", MATCH, only(database, "select fields -> 0 ->> 'to' from record_change")))
                .isEqualTo(EXPLANATION);
        assertThat(encryption.decrypt(
                        "waitlist_entry.explanation",
                        NEED,
                        only(database, "select explanation_sealed from waitlist_entry")))
                .isEqualTo(EXPLANATION);
        assertThat(only(database, "select coalesce(explanation, '') from waitlist_entry"))
                .isEmpty();
    }

    @Test
    void everyRowOfManyIsEncrypted() {
        Migrations migrations = before();
        PostgresResource.Database database = migrations.database();
        DatabaseRows.update(
                database,
                "insert into person_facts (person_id, version, facts, occurred_at) select gen_random_uuid(), 1, '{\"age\": 75}',"
                        + " now() from generate_series(1, ?)",
                MANY);

        migrations.goOnToTheLatest();

        assertThat(DatabaseRows.texts(database, "select person_id || ' ' || facts_sealed from person_facts"))
                .hasSize(MANY)
                .allSatisfy(row -> {
                    String[] parts = row.split(" ", 2);
                    assertThat(encryption.decrypt("person_facts.facts", UUID.fromString(parts[0]), parts[1]))
                            .isEqualTo("{\"age\": 75}");
                });
    }

    private static void insertMatch(PostgresResource.Database database) {
        for (String key : new String[] {"fk_match_need", "fk_match_provider", "fk_match_line"}) {
            DatabaseRows.update(database, "alter table match drop constraint " + key);
        }
        DatabaseRows.update(database, """
                insert into match (id, revision, lock_version, need_id, person_id, area_code, service_item, list_version,
                                   provider_id, provider_org, contract_id, line_id, unit_price, status, reached_at,
                                   expires_at, explanation, occurred_at, recorded_at, backfilled, created_by)
                values (?, 1, 0, ?, ?, '652301', 'HOME_COOKING', 1, ?, '-', gen_random_uuid(), gen_random_uuid(), 1, 'EXPIRED',
                        now(), now(), ?, now(), now(), false, '-')
                """, MATCH, NEED, PERSON, PROVIDER, EXPLANATION);
        DatabaseRows.update(database, """
                insert into record_change (id, record_type, record_id, revision, actor, actor_roles, occurred_at,
                                           recorded_at, fields)
                values (gen_random_uuid(), 'MATCH', ?, 2, '-', '', now(), now(), jsonb_build_array(
                    jsonb_build_object('field', 'explanation', 'to', cast(? as text), 'withheld', false)))
                """, MATCH, EXPLANATION);
    }

    private static void insertWaitingPlace(PostgresResource.Database database) {
        DatabaseRows.update(database, "alter table waitlist_entry drop constraint fk_waitlist_entry_need");
        DatabaseRows.update(database, """
                insert into waitlist_entry (need_id, revision, lock_version, person_id, area_code, service_item, units,
                                            requested_at, status, reason_codes, explanation, tried_at, occurred_at,
                                            recorded_at, backfilled)
                values (?, 1, 0, ?, '652301', 'HOME_COOKING', 1, now(), 'ENDED', '[]', ?, now(), now(), now(), false)
                """, NEED, PERSON, EXPLANATION);
    }

    private static void insertWorker(PostgresResource.Database database) {
        DatabaseRows.update(database, """
                insert into provider (id, revision, lock_version, org_code, name, occurred_at, recorded_at,
                                      backfilled, created_by)
                values (?, 1, 0, '91652300TEST000000', '昌吉市居家服务中心', now(), now(), false, '-')
                """, PROVIDER);
        DatabaseRows.update(database, """
                insert into worker (id, revision, lock_version, provider_id, org_code, name, area_code, credentials,
                                    active_from, occurred_at, recorded_at, backfilled, created_by, last_step_at, planning)
                values (?, 1, 0, ?, '91652300TEST000000', '马小红', '652301', '[]', '2024-01-01', now(), now(), false, '-',
                        now(), ?)
                """, WORKER, PROVIDER, PLANNING);
        DatabaseRows.update(database, """
                insert into record_change (id, record_type, record_id, revision, actor, actor_roles, occurred_at,
                                           recorded_at, fields)
                values (gen_random_uuid(), 'WORKER', ?, 2, '-', '', now(), now(), jsonb_build_array(
                    jsonb_build_object('field', 'planning', 'to', cast(? as text), 'withheld', false)))
                """, WORKER, PLANNING);
    }

    private static void insertPlan(PostgresResource.Database database) {
        DatabaseRows.update(database, """
                insert into plan (id, root_id, number, revision, lock_version, provider_id, provider_org, area_code,
                                  from_day, days, seed, seconds, weights_version, hours_version, travel, status, progress,
                                  occurred_at, recorded_at, backfilled, created_by)
                values (?, ?, 1, 1, 0, ?, '91652300TEST000000', '652301', '2026-01-05', 1, 1, 1, 1, 1, '{}', 'DONE', '{}',
                        now(), now(), false, '-')
                """, PLAN, PLAN, PROVIDER);
        DatabaseRows.update(database, "insert into plan_outcome (plan_id, outcome) values (?, '{}')", PLAN);
    }

    private static String only(PostgresResource.Database database, String query) {
        return DatabaseRows.texts(database, query).getFirst();
    }

    private Migrations before() {
        return Migrations.upTo("1.230", JavaMigrations.all(encryption));
    }
}
