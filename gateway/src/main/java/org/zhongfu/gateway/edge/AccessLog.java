// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway.edge;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** One log line and one measurement for each request: no query, no body, no header but the request id. */
@Singleton
class AccessLog {

    private static final Logger LOG = Logger.getLogger("org.zhongfu.gateway.access");

    private final MeterRegistry meters;
    private final LoggablePath loggablePath;

    AccessLog(MeterRegistry meters, LoggablePath loggablePath) {
        this.meters = meters;
        this.loggablePath = loggablePath;
    }

    void write(GatewayRequest gatewayRequest) {
        RoutingContext context = gatewayRequest.context();
        long nanos = gatewayRequest.elapsedNanos();
        int status = context.response().getStatusCode();
        String method = context.request().method().name();
        LOG.infof(
                "%s %s %d %d ms request=%s",
                loggable(method),
                gatewayRequest.path().map(loggablePath::of).orElse("?"),
                status,
                nanos / 1_000_000,
                gatewayRequest.requestId());
        meters.timer(
                        "gateway.requests",
                        "route",
                        gatewayRequest.routeName(),
                        "method",
                        loggable(method),
                        "status",
                        Integer.toString(status))
                .record(nanos, TimeUnit.NANOSECONDS);
    }

    private static String loggable(String method) {
        return EdgeFilter.METHODS.contains(method) ? method : "OTHER";
    }
}
