// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway.edge;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.zhongfu.gateway.GatewayConfig;
import org.zhongfu.gateway.problem.ProblemType;

/** The first filter of every request: gives it an id and refuses malformed requests before they are interpreted. */
@Singleton
class EdgeFilter {

    private static final Logger LOG = Logger.getLogger(EdgeFilter.class);

    /** Runs before CORS, authentication and all routes of the framework. */
    private static final int FIRST = -10_000;

    /** The framework's own pages: health and metrics are on the management port, and nothing else is for callers. */
    private static final String OURS = "/q";

    static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final String ALLOW = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS";
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._:\\[\\]-]{1,255}");

    private final GatewayConfig config;
    private final AllowedHosts hosts;
    private final CrossOrigin crossOrigin;
    private final AccessLog accessRecord;

    EdgeFilter(GatewayConfig config, AccessLog accessRecord) {
        this.config = config;
        this.hosts = new AllowedHosts(config.hosts());
        this.crossOrigin = new CrossOrigin(config.cors().origins().orElse(List.of()));
        this.accessRecord = accessRecord;
    }

    void register(@Observes Router router) {
        router.route().order(FIRST).handler(this::handle).failureHandler(this::handleFailure);
    }

    private void handle(RoutingContext context) {
        GatewayRequest gatewayRequest = begin(context);
        ProblemType fault = fault(context.request());
        if (fault == ProblemType.METHOD_NOT_ALLOWED) {
            gatewayRequest.refuse(fault, Map.of("Allow", ALLOW));
            return;
        }
        if (fault != null) {
            gatewayRequest.refuse(fault);
            return;
        }
        Optional<RequestTarget> target = RequestTarget.parse(context.request().uri());
        if (target.isEmpty()) {
            gatewayRequest.refuse(ProblemType.AMBIGUOUS_TARGET);
            return;
        }
        gatewayRequest.accept(target.get());
        if (target.get().isBelow(OURS)) {
            gatewayRequest.refuse(ProblemType.UNKNOWN_PATH);
            return;
        }
        if (!crossOrigin.answersPreflight(gatewayRequest)) {
            context.next();
        }
    }

    private @Nullable ProblemType fault(HttpServerRequest request) {
        if (request.uri().length() > config.maxTarget()) {
            return ProblemType.TARGET_TOO_LONG;
        }
        int fields = 0;
        int size = 0;
        for (Map.Entry<String, String> header : request.headers()) {
            fields++;
            size += header.getKey().length() + header.getValue().length() + 4;
        }
        if (fields > config.maxHeaders() || size > config.maxHeaderSize()) {
            return ProblemType.HEADERS_TOO_LARGE;
        }
        if (!METHODS.contains(request.method().name())) {
            return ProblemType.METHOD_NOT_ALLOWED;
        }
        if (!wellFramed(request)) {
            return ProblemType.MALFORMED_REQUEST;
        }
        return hosts.contains(request.headers().getAll("Host").getFirst()) ? null : ProblemType.HOST_NOT_SERVED;
    }

    /** Two values where one is meant are read as the first here and as the last elsewhere. */
    private static boolean wellFramed(HttpServerRequest request) {
        List<String> hosts = request.headers().getAll("Host");
        List<String> codings = request.headers().getAll("Transfer-Encoding");
        return hosts.size() == 1
                && HOST.matcher(hosts.getFirst()).matches()
                && request.headers().getAll("Authorization").size() <= 1
                && request.headers().getAll("Content-Length").size() <= 1
                && (codings.isEmpty()
                        || (codings.size() == 1 && codings.getFirst().equalsIgnoreCase("chunked")));
    }

    private GatewayRequest begin(RoutingContext context) {
        GatewayRequest gatewayRequest = GatewayRequest.begin(context);
        context.addHeadersEndHandler(nothing -> EdgeHeaders.complete(gatewayRequest, context.response()));
        context.addEndHandler(ended -> accessRecord.write(gatewayRequest));
        return gatewayRequest;
    }

    private void handleFailure(RoutingContext context) {
        Throwable failure = context.failure();
        Optional<GatewayRequest> known = GatewayRequest.find(context);
        if (known.isEmpty()) {
            // The router itself gave up before any handler: on a target without a slash, or a Host it cannot read.
            ProblemType fault =
                    context.statusCode() == 404 ? ProblemType.AMBIGUOUS_TARGET : ProblemType.MALFORMED_REQUEST;
            begin(context).refuse(fault);
        } else if (failure == null && context.statusCode() == 404) {
            known.get().refuse(ProblemType.UNKNOWN_PATH);
        } else {
            LOG.errorf(failure, "request %s failed in the gateway", known.get().requestId());
            known.get().refuse(ProblemType.INTERNAL);
        }
    }
}
