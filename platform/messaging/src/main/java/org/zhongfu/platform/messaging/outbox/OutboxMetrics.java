// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.zhongfu.platform.sql.Sql;

/** Measures how long the oldest unsent event has been waiting; it rises when Kafka or the relay is stuck. */
@Singleton
class OutboxMetrics {

    private final Jdbi jdbi;
    private final InstantSource clock;
    private final MeterRegistry registry;

    OutboxMetrics(DataSource database, InstantSource clock, MeterRegistry registry) {
        jdbi = Sql.jdbi(database);
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
        try {
            return jdbi.withHandle(OutboxTable::oldestUnsent)
                    .map(oldest -> Duration.between(oldest, clock.instant()).toMillis() / 1000.0)
                    .orElse(0.0);
        } catch (JdbiException e) {
            return Double.NaN;
        }
    }
}
