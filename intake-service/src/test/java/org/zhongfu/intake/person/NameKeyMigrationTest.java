// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.Migrations;
import org.zhongfu.testkit.PostgresResource;

/** Persons of before the key. */
class NameKeyMigrationTest {

    private static final String INSERT = """
            insert into person (id, revision, lock_version, name, id_number_index, id_number_sealed, sex, birth_date,
                                area_code, facts_version, occurred_at, recorded_at, backfilled, created_by, last_step_at)
            values (gen_random_uuid(), 1, 0, ?, ?, '-', 'FEMALE', '1952-03-07', '652301', 1, now(), now(), false, '-', now())
            """;

    @Test
    void personsOfBeforeTheKeyGetTheCanonicalNameAndItsKey() {
        Migrations migrations = Migrations.upTo("1.080", new NameKeyMigration());
        PostgresResource.Database database = migrations.database();
        for (String name : new String[] {"買買提•艾力", "王 芳", "刘〇〇"}) {
            DatabaseRows.update(database, INSERT, name, name);
        }

        migrations.goOnToTheLatest();

        assertThat(DatabaseRows.texts(database, "select name || '=' || name_key from person"))
                .containsExactlyInAnyOrder("買買提·艾力=买买提艾力", "王芳=王芳", "刘〇〇=刘零零");
    }
}
