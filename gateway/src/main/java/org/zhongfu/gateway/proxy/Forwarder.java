// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway.proxy;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.tracing.TracingPolicy;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.zhongfu.gateway.GatewayConfig;
import org.zhongfu.gateway.edge.GatewayRequest;
import org.zhongfu.gateway.route.Route;
import org.zhongfu.gateway.route.RouteTable;

/** Forwards a checked request to the service of its route. */
@Singleton
public class Forwarder {

    private static final int LARGEST_RESPONSE_HEADER = 32 * 1024;

    private final GatewayConfig config;
    private final HttpClient client;
    private final Map<String, Upstreams> services = new HashMap<>();

    Forwarder(GatewayConfig config, RouteTable routes, Vertx vertx) {
        this.config = config;
        for (Route route : routes.routes()) {
            if (!config.upstreams().containsKey(route.service())) {
                throw new IllegalStateException(
                        "gateway.upstreams." + route.service() + " is not set, and " + route.prefix() + " leads there");
            }
        }
        config.upstreams()
                .forEach((service, uris) ->
                        services.put(service, new Upstreams(uris, config.restAfterRefusal(), System::nanoTime)));
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(config.connectionsPerUpstream())
                .setMaxWaitQueueSize(config.waitingPerUpstream())
                .setKeepAliveTimeout((int) config.keepIdle().toSeconds())
                .setConnectTimeout((int) config.connectTimeout().toMillis())
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                .setIdleTimeout((int) config.silence().toMillis())
                .setMaxHeaderSize(LARGEST_RESPONSE_HEADER)
                .setTracingPolicy(TracingPolicy.IGNORE));
    }

    /** Takes over the request and its answer. */
    public void forward(GatewayRequest gatewayRequest, Route route) {
        HttpServerRequest request = gatewayRequest.context().request();
        if ("100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
            request.response().writeContinue();
        }
        Upstreams upstreams = Objects.requireNonNull(services.get(route.service()), route.service());
        ForwardedRequest forwarded =
                new ForwardedRequest(gatewayRequest, route, upstreams, maxBody(), config.timeout());
        HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
                .origin(forwarded)
                .addInterceptor(forwarded)
                .handle(request);
    }

    /** The largest body that is forwarded. */
    public long maxBody() {
        return config.maxBody().asLongValue();
    }
}
