// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * What the role of a service may do in its own database. A service extends this class with {@code @QuarkusTest}, so that
 * its migrations and those of the platform have run.
 */
public abstract class DatabaseRightsTest {

    /** The role of the service has the name of the database. */
    private static final String TABLES = """
            select c.relname from pg_class c
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
            """;

    private static final String APPEND_ONLY =
            " and exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname like '%append\\_only%')";

    @Test
    void theServiceOwnsNoTable() {
        assertThat(DatabaseRows.texts(TABLES)).isNotEmpty();
        assertThat(DatabaseRows.texts(TABLES + " and pg_get_userbyid(c.relowner) = current_database()"))
                .isEmpty();
    }

    @Test
    void theServiceMayOnlyAddToWhatIsAppendOnly() {
        assertThat(DatabaseRows.texts(TABLES + APPEND_ONLY)).contains("audit_entry", "record_change");
        assertThat(DatabaseRows.texts(
                        TABLES + APPEND_ONLY + " and not has_table_privilege(current_database(), c.oid, 'INSERT')"))
                .isEmpty();
        assertThat(DatabaseRows.texts(TABLES
                        + APPEND_ONLY
                        + " and has_table_privilege(current_database(), c.oid, 'UPDATE, DELETE, TRUNCATE, TRIGGER')"))
                .isEmpty();
    }

    @Test
    void theServiceMayNotChangeWhichMigrationsHaveRun() {
        assertThat(
                        DatabaseRows.texts(
                                "select has_table_privilege(current_database(), 'flyway_schema_history', 'INSERT, UPDATE, DELETE')"))
                .containsExactly("f");
    }
}
