// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jdbi.v3.core.JdbiException;

/** Counts the parked events; a number above zero needs an operator. */
@Singleton
class InboxMetrics {

    private final ParkingTable parking;
    private final MeterRegistry registry;

    InboxMetrics(ParkingTable parking, MeterRegistry registry) {
        this.parking = parking;
        this.registry = registry;
    }

    void register(@Observes StartupEvent event) {
        Gauge.builder("zhongfu.inbox.parked", this, InboxMetrics::parked)
                .description("Events put aside until someone redrives them")
                .register(registry);
    }

    /** Not a number while the database does not answer. */
    double parked() {
        try {
            return parking.count();
        } catch (JdbiException e) {
            return Double.NaN;
        }
    }
}
