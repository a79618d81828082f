// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.migration;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import org.flywaydb.core.api.configuration.FluentConfiguration;
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
        configuration.javaMigrations(new EncryptionMigration(encryption), new ReasonEncryptionMigration(encryption));
    }
}
