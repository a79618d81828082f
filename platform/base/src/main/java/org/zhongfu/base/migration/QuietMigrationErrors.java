// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.base.migration;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.util.Map;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Errors of a migration contain no values of rows. With a user of its own Flyway opens its connections itself, without
 * {@code quarkus.datasource.jdbc.additional-jdbc-properties}.
 */
@Singleton
class QuietMigrationErrors implements FlywayConfigurationCustomizer {

    private static final Map<String, String> WITHOUT_VALUES = Map.of("logServerErrorDetail", "false");

    @Override
    public void customize(FluentConfiguration configuration) {
        String url = configuration.getUrl();
        if (url != null) {
            configuration.jdbcProperties(WITHOUT_VALUES);
            configuration.dataSource(url, configuration.getUser(), configuration.getPassword());
        }
    }
}
