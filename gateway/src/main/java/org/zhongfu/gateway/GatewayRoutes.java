// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.zhongfu.gateway.edge.Exchange;
import org.zhongfu.gateway.edge.RequestTarget;
import org.zhongfu.gateway.limit.ClientAddress;
import org.zhongfu.gateway.limit.ClientLimits;
import org.zhongfu.gateway.openapi.ApiDescription;
import org.zhongfu.gateway.problem.Language;
import org.zhongfu.gateway.problem.ProblemType;
import org.zhongfu.gateway.proxy.Forwarder;
import org.zhongfu.gateway.route.Route;
import org.zhongfu.gateway.route.RouteTable;
import org.zhongfu.gateway.token.Caller;
import org.zhongfu.gateway.token.TokenCheck;

/** Takes each request from the edge to its service: route, size, token, rate, then off it goes. */
@Singleton
class GatewayRoutes {

    private static final int BEHIND_THE_FRAMEWORK = 1_000;

    private final RouteTable table;
    private final TokenCheck tokens;
    private final Forwarder forwarder;
    private final ApiDescription description;
    private final ClientLimits authenticated;
    private final ClientLimits anonymous;
    private final ClientLimits failedTokens;

    GatewayRoutes(
            GatewayConfig config,
            RouteTable table,
            TokenCheck tokens,
            Forwarder forwarder,
            ApiDescription description) {
        this.table = table;
        this.tokens = tokens;
        this.forwarder = forwarder;
        this.description = description;
        this.authenticated = limits(config.authenticated(), config);
        this.anonymous = limits(config.anonymous(), config);
        this.failedTokens = limits(config.anonymous(), config);
    }

    private static ClientLimits limits(GatewayConfig.Rate rate, GatewayConfig config) {
        return new ClientLimits(rate.perSecond(), rate.burst(), config.maxClients());
    }

    void register(@Observes Router router) {
        router.route("/").order(0).handler(description::welcome);
        router.route("/api/openapi").order(0).handler(description::document);
        router.route().order(BEHIND_THE_FRAMEWORK).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        Exchange exchange = Exchange.of(context);
        RequestTarget target = exchange.target();
        Optional<Route> found = table.resolve(target.path());
        if (found.isEmpty()) {
            exchange.refuse(ProblemType.UNKNOWN_PATH);
            return;
        }
        Route route = found.get();
        exchange.follows(route);
        if (declaredLength(context.request()) > forwarder.maxBody()) {
            exchange.refuse(ProblemType.BODY_TOO_LARGE);
            return;
        }
        if (route.token() == Route.Token.OF_THE_SERVICE) {
            decide(exchange, route, new Caller.Anonymous());
            return;
        }
        // The body waits until it is known who sends it.
        context.request().pause();
        Context ours = context.vertx().getOrCreateContext();
        tokens.callerOf(context).subscribe().with(caller -> {
            if (Vertx.currentContext() == ours) {
                decide(exchange, route, caller);
            } else {
                ours.runOnContext(nothing -> decide(exchange, route, caller));
            }
        });
    }

    private void decide(Exchange exchange, Route route, Caller caller) {
        String address = ClientAddress.of(exchange.context().request().remoteAddress());
        switch (caller) {
            case Caller.SignedIn signedIn ->
                forwardWithin(authenticated.secondsToWait(signedIn.subject()), exchange, route);
            case Caller.Anonymous nobody -> {
                String method = exchange.context().request().method().name();
                if (route.permitsAnonymous(method, exchange.target().path())) {
                    forwardWithin(anonymous.secondsToWait(address), exchange, route);
                } else {
                    exchange.refuse(ProblemType.TOKEN_MISSING, challenge(ProblemType.TOKEN_MISSING));
                }
            }
            case Caller.Refused refused -> refuseWithin(failedTokens.secondsToWait(address), exchange, refused.type());
        }
    }

    private void forwardWithin(OptionalLong secondsToWait, Exchange exchange, Route route) {
        if (secondsToWait.isPresent()) {
            rateLimited(exchange, secondsToWait.getAsLong());
        } else {
            forwarder.forward(exchange, route);
        }
    }

    private static void refuseWithin(OptionalLong secondsToWait, Exchange exchange, ProblemType type) {
        if (secondsToWait.isPresent()) {
            rateLimited(exchange, secondsToWait.getAsLong());
        } else if (type.status() == 503) {
            exchange.refuse(type, Map.of("Retry-After", "5"));
        } else {
            exchange.refuse(type, challenge(type));
        }
    }

    private static void rateLimited(Exchange exchange, long seconds) {
        exchange.refuse(ProblemType.RATE_LIMITED, Map.of("Retry-After", Long.toString(seconds)));
    }

    /** RFC 6750: no error code if no token was sent. */
    private static Map<String, String> challenge(ProblemType type) {
        String realm = "Bearer realm=\"zhongfu\"";
        return Map.of(
                "WWW-Authenticate",
                type == ProblemType.TOKEN_MISSING
                        ? realm
                        : realm + ", error=\"invalid_token\", error_description=\"" + type.detail(Language.ENGLISH)
                                + "\"");
    }

    private static long declaredLength(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        // the parser in front of us has refused what is not a number
        return length == null ? 0 : Long.parseLong(length);
    }
}
