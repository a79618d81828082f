// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.topic;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Not ready until Kafka was reached once. A broker that fails later does not make the service unready: it still
 * answers requests, and its events wait in the outbox.
 */
@Readiness
@ApplicationScoped
class TopicReadiness implements HealthCheck {

    private final TopicStart start;

    TopicReadiness(TopicStart start) {
        this.start = start;
    }

    @Override
    public HealthCheckResponse call() {
        Set<String> missing = start.missing();
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("event topics").status(missing.isEmpty());
        return missing.isEmpty()
                ? response.build()
                : response.withData("missing", String.join(", ", missing)).build();
    }
}
