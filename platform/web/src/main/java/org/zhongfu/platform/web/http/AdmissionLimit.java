// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zhongfu.platform.web.ProblemType;

/**
 * Admits only as many requests at once as the service can finish soon. Without a limit virtual threads would queue at the
 * connection pool; requests above the limit are refused immediately (503 with {@code Retry-After}).
 */
@ApplicationScoped
public class AdmissionLimit {

    private static final int BEFORE_ROUTING = 10_000;

    private final AtomicInteger running = new AtomicInteger();
    private final int most;

    AdmissionLimit(@ConfigProperty(name = "zhongfu.web.max-in-flight", defaultValue = "128") int most) {
        this.most = most;
    }

    void install(@Observes Filters filters) {
        filters.register(this::admit, BEFORE_ROUTING);
    }

    private void admit(RoutingContext request) {
        if (!request.normalizedPath().startsWith("/api/")) {
            request.next(); // Health and metrics must answer when the service is busy.
            return;
        }
        if (running.incrementAndGet() > most) {
            running.decrementAndGet();
            refuse(request);
            return;
        }
        request.addEndHandler(ended -> running.decrementAndGet());
        request.next();
    }

    private static void refuse(RoutingContext request) {
        request.response()
                .setStatusCode(ProblemType.UNAVAILABLE.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .putHeader(HttpHeaders.RETRY_AFTER, "1")
                .end("{\"type\":\"%s\",\"title\":\"%s\",\"status\":503,\"detail\":\"%s\"}"
                        .formatted(
                                ProblemType.UNAVAILABLE.uri(),
                                ProblemType.UNAVAILABLE.title().en(),
                                "Too many requests are running. Nothing was written; send the same request again."));
    }
}
