// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.migration;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** A migration that fails on a row tells the constraint, not the row: what is logged at a start must contain no personal data. */
@QuarkusTest
class MigrationErrorsQuarkusTest {

    @Inject
    Flyway flyway;

    @Test
    void errorsOfTheConnectionsOfFlywayContainNoValues() throws SQLException {
        try (Connection connection = flyway.getConfiguration().getDataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create temporary table tried (words text, constraint ck_tried check (words is null))");

            assertThatThrownBy(() -> statement.execute("insert into tried values ('personal words')"))
                    .hasMessageContaining("ck_tried")
                    .hasMessageNotContaining("personal words");
        }
    }
}
