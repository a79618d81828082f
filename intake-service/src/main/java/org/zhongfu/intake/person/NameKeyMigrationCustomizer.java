// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Gives Flyway the migration in Java: the extension does not find it outside of the folders of the SQL migrations. */
@Singleton
class NameKeyMigrationCustomizer implements FlywayConfigurationCustomizer {

    @Override
    public void customize(FluentConfiguration configuration) {
        configuration.javaMigrations(new NameKeyMigration());
    }
}
