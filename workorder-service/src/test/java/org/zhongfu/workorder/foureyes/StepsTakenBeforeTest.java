// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.foureyes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.Migrations;
import org.zhongfu.testkit.PostgresResource;

/** Steps that were taken before they were kept. */
class StepsTakenBeforeTest {

    private static final String VISIT = "01932b5e-7c00-7000-8000-00000000000a";
    private static final String ENTRY = """
            insert into trail_entry (order_id, position, action, actor, detail, occurred_at, recorded_at, previous, hash)
            values (gen_random_uuid(), 1, ?, ?, ?, now(), now(), '-', '-')
            """;

    @Test
    void theyAreKeptAsFarAsTheyAreKnown() {
        Migrations migrations = Migrations.upTo("1.140");
        PostgresResource.Database database = migrations.database();
        DatabaseRows.update(database, ENTRY, "CHECKED_IN", "worker", "visitId=" + VISIT + " method=QR");
        DatabaseRows.update(database, ENTRY, "VISIT_REVIEW_REQUIRED", "coordinator", "visitId=" + VISIT + " minutes=5");
        DatabaseRows.update(database, ENTRY, "DELIVERED", "deliverer", "");
        DatabaseRows.update(database, ENTRY, "DELIVERED", "system", "");
        DatabaseRows.update(database, ENTRY, "SCHEDULED", "planner", "visits=1");
        DatabaseRows.update(database, "alter table return_visit_task drop constraint fk_return_visit_task_order");
        DatabaseRows.update(database, """
                insert into return_visit_task (id, revision, lock_version, order_id, need_id, area_code, state, opened_at,
                                               reached_at, round, attempts, taken_by, answered_by, backfilled)
                values (?::uuid, 1, 0, gen_random_uuid(), gen_random_uuid(), '652301', 'ANSWERED', now(), now(), 1, 0,
                        'officer', 'officer', false)
                """, VISIT);

        migrations.goOnToTheLatest();

        assertThat(DatabaseRows.texts(
                        database,
                        "select operation || ' ' || link || ' ' || actor || ' ' || (link_id = ?::uuid) from step_taken",
                        VISIT))
                .containsExactlyInAnyOrder(
                        "checkInVisit RECORD worker true",
                        "checkOutVisit RECORD coordinator true",
                        "deliverWorkOrder WORK_ORDER deliverer false",
                        "answerReturnVisitTask RECORD officer true");
    }
}
