// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.migration;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;
import org.zhongfu.base.encryption.EncryptingMigration;
import org.zhongfu.platform.security.RowEncryption;

/** Gives Flyway the migration in Java: the extension does not find it outside of the folders of the SQL migrations. */
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
            new EncryptionMigration(encryption),
            new EncryptingMigration(
                    "1.263",
                    "explanations of matches encrypted in their history",
                    encryption,
                    columns -> columns.encryptHistory("MATCH", "explanation", "match.explanation"))
        };
    }
}
