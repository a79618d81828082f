// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.migration;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;
import org.zhongfu.base.encryption.EncryptingMigration;
import org.zhongfu.intake.person.NameKeyMigration;
import org.zhongfu.platform.security.RowEncryption;

/** Gives Flyway the migrations in Java: the extension does not find them outside of the folders of the SQL migrations. */
@Singleton
class JavaMigrations implements FlywayConfigurationCustomizer {

    private final RowEncryption encryption;

    JavaMigrations(RowEncryption encryption) {
        this.encryption = encryption;
    }

    @Override
    public void customize(FluentConfiguration configuration) {
        configuration.javaMigrations(all(encryption));
    }

    static JavaMigration[] all(RowEncryption encryption) {
        return new JavaMigration[] {
            new NameKeyMigration(),
            new EncryptionMigration(encryption),
            new EncryptingMigration(
                    "1.263", "reasons of clocks and merges encrypted in their history", encryption, columns -> {
                        columns.encryptHistory("STAGE_CLOCK", "prolongReason", "stage_clock.prolong_reason");
                        columns.encryptHistory("PERSON_MERGE", "reason", "person_merge.reason");
                        columns.encryptHistory("PERSON_MERGE", "decisionReason", "person_merge.decision_reason");
                    })
        };
    }
}
