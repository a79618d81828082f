// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.JavaMigration;

/** A fresh database that is migrated as that of the service, step by step: for tests of what a migration does to rows of before. */
public final class Migrations {

    private final PostgresResource.Database database = PostgresResource.freshDatabase();
    private final JavaMigration[] inJava;

    private Migrations(JavaMigration... inJava) {
        this.inJava = inJava;
    }

    /**
     * An empty database, up to the version.
     *
     * @param version the last one that is carried out, such as {@code 1.080}
     * @param inJava migrations of the service that are not in SQL
     */
    public static Migrations upTo(String version, JavaMigration... inJava) {
        Migrations migrations = new Migrations(inJava.clone());
        migrations.goOnTo(version);
        return migrations;
    }

    /** The database as it is now. */
    public PostgresResource.Database database() {
        return database;
    }

    /** Carries out the migrations that follow, up to the version. */
    public void goOnTo(String version) {
        migrate(MigrationVersion.fromVersion(version));
    }

    /** Carries out all migrations that follow. */
    public void goOnToTheLatest() {
        migrate(MigrationVersion.LATEST);
    }

    private void migrate(MigrationVersion target) {
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.username(), database.password())
                .locations("db/platform", "db/migration")
                .outOfOrder(true)
                .javaMigrations(inJava)
                .target(target)
                .load()
                .migrate();
    }
}
