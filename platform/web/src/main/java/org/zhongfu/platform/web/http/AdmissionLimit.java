// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.web.Problem;

/**
 * Admits only as many requests at once as the service can finish soon. Without a limit virtual threads would queue at the
 * connection pool; requests above the limit are refused immediately (503 with {@code Retry-After}).
 */
@ApplicationScoped
public class AdmissionLimit {

    private static final int BEFORE_ROUTING = 10_000;
    private static final int RETRY_SECONDS = 1;

    private final AtomicInteger running = new AtomicInteger();
    private final int most;

    private final ObjectMapper json;

    AdmissionLimit(
            @ConfigProperty(name = "zhongfu.web.max-in-flight", defaultValue = "128") int most, ObjectMapper json) {
        this.most = most;
        this.json = json;
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

    private void refuse(RoutingContext request) {
        Problem problem = Problem.unavailable(RETRY_SECONDS);
        String sent = RequestIds.loggable(request.request().getHeader(RequestIds.HEADER));
        String requestId = sent == null ? UuidV7.next().toString() : sent;
        ProblemBody body = ProblemBody.of(
                problem,
                Language.of(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE)),
                request.normalizedPath(),
                requestId);
        request.response()
                .setStatusCode(body.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemBody.MEDIA_TYPE)
                .putHeader(HttpHeaders.RETRY_AFTER, Integer.toString(problem.retryAfterSeconds()))
                .putHeader(RequestIds.HEADER, requestId)
                .end(text(body));
    }

    private String text(ProblemBody body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem cannot be written as JSON", e);
        }
    }
}
