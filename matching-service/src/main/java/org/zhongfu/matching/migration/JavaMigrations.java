// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.migration;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;
import org.zhongfu.base.encryption.EncryptingMigration;
import org.zhongfu.base.encryption.PlainColumns;
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
            new EncryptionMigration(encryption),
            new EncryptingMigration(
                    "1.256", "reasons of matches encrypted", encryption, JavaMigrations::encryptReasons),
            new EncryptingMigration(
                    "1.263",
                    "explanations of matches encrypted in their history",
                    encryption,
                    columns -> columns.encryptHistory("MATCH", "explanation", "match.explanation"))
        };
    }

    /** The words in which a match was refused or given to another provider, or the period of a decline ended. */
    private static void encryptReasons(PlainColumns columns) {
        columns.encrypt("match", "reason");
        columns.encryptHistory("MATCH", "reason", "match.reason");
        columns.encrypt(
                "select match_id as id, reason as value from decline_end where reason is not null",
                "update decline_end set reason_sealed = :encrypted, reason = null where match_id = :id",
                "decline_end.reason");
    }
}
