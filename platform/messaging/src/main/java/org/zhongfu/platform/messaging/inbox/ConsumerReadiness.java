// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.messaging.inbox.ConsumerLag.Partition;

/**
 * Shows how far the consumers are, by topic and partition. It is always up: a service that is behind still answers requests,
 * and a load balancer that left it out would make the others slower without making it faster.
 */
@Readiness
@ApplicationScoped
class ConsumerReadiness implements HealthCheck {

    private final ConsumerLag lag;

    ConsumerReadiness(ConsumerLag lag) {
        this.lag = lag;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("event consumers").up();
        response.withData("behind", lag.isBehind());
        response.withData("measuredAt", text(lag.measuredAt().orElse(null)));
        response.withData("handledUntil", text(lag.handledUntil().orElse(null)));
        lag.partitions()
                .forEach((partition, state) ->
                        response.withData(partition.topic() + "-" + partition.partition(), describe(state)));
        return response.build();
    }

    private static String describe(Partition state) {
        return "lag %s, last handled %s"
                .formatted(state.lag() == null ? "unknown" : state.lag(), text(state.handledAt()));
    }

    private static String text(@Nullable Instant time) {
        return time == null ? "unknown" : time.toString();
    }
}
