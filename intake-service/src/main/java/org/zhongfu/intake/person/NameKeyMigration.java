// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import java.util.List;
import java.util.UUID;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.sql.Sql;

/**
 * Gives the persons of before their canonical name and its search key. The folding of characters is data of a library and
 * of this service, which SQL does not have.
 */
public final class NameKeyMigration implements JavaMigration {

    private static final int BATCH = 1000;

    private record NamedPerson(UUID id, String name) {}

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("1.081");
    }

    @Override
    public String getDescription() {
        return "name keys of existing persons";
    }

    /** None: the rule may improve, and a row that is written later gets its key from the same code. */
    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) {
        Sql.jdbi(context.getConnection()).useHandle(NameKeyMigration::fill);
    }

    private static void fill(Handle sql) {
        List<NamedPerson> persons = sql.createQuery("select id, name from person where name_key is null")
                .mapTo(NamedPerson.class)
                .list();
        for (int from = 0; from < persons.size(); from += BATCH) {
            PreparedBatch batch = sql.prepareBatch("update person set name = :name, name_key = :key where id = :id");
            for (NamedPerson person : persons.subList(from, Math.min(from + BATCH, persons.size()))) {
                batch.bind("id", person.id())
                        .bind("name", NameForm.canonical(person.name()))
                        .bind("key", NameKey.of(person.name()))
                        .add();
            }
            batch.execute();
        }
    }
}
