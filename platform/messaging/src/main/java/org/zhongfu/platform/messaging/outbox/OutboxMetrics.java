// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import javax.sql.DataSource;

/** Shows how long the oldest unsent event has been waiting; what should ring a bell when Kafka or the relay is stuck. */
@Singleton
class OutboxMetrics {

    private final DataSource database;
    private final InstantSource clock;
    private final MeterRegistry registry;

    OutboxMetrics(DataSource database, InstantSource clock, MeterRegistry registry) {
        this.database = database;
        this.clock = clock;
        this.registry = registry;
    }

    void register(@Observes StartupEvent event) {
        Gauge.builder("zhongfu.outbox.oldest.unsent", this, OutboxMetrics::oldestUnsentSeconds)
                .baseUnit("seconds")
                .description("Age of the oldest event that is not sent yet")
                .register(registry);
    }

    /** Not a number while the database does not answer. */
    double oldestUnsentSeconds() {
        try (Connection connection = database.getConnection()) {
            return OutboxTable.oldestUnsent(connection)
                    .map(oldest -> Duration.between(oldest, clock.instant()).toMillis() / 1000.0)
                    .orElse(0.0);
        } catch (SQLException e) {
            return Double.NaN;
        }
    }
}
