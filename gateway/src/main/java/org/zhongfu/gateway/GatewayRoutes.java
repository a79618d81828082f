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
import org.zhongfu.gateway.edge.GatewayRequest;
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

/** Handles each request in this order: route, size, token, rate, forwarding. */
@Singleton
class GatewayRoutes {

    private static final int BEHIND_THE_FRAMEWORK = 1_000;

    private final RouteTable table;
    private final TokenCheck tokens;
    private final Forwarder forwarder;
    private final ApiDescription description;
    private final ClientLimits authenticated;
    private final ClientLimits anonymous;
    private final ClientLimits signIn;
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
        this.signIn = limits(config.signIn(), config);
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
        GatewayRequest gatewayRequest = GatewayRequest.of(context);
        RequestTarget target = gatewayRequest.target();
        Optional<Route> found = table.resolve(target.path());
        if (found.isEmpty()) {
            gatewayRequest.refuse(ProblemType.UNKNOWN_PATH);
            return;
        }
        Route route = found.get();
        gatewayRequest.setRoute(route);
        if (declaredLength(context.request()) > forwarder.maxBody()) {
            gatewayRequest.refuse(ProblemType.BODY_TOO_LARGE);
            return;
        }
        if (route.token() == Route.Token.OF_THE_SERVICE) {
            decide(gatewayRequest, route, new Caller.Anonymous());
            return;
        }
        // The body waits until it is known who sends it.
        context.request().pause();
        Context ours = context.vertx().getOrCreateContext();
        tokens.callerOf(context).subscribe().with(caller -> {
            if (Vertx.currentContext() == ours) {
                decide(gatewayRequest, route, caller);
            } else {
                ours.runOnContext(nothing -> decide(gatewayRequest, route, caller));
            }
        });
    }

    private void decide(GatewayRequest gatewayRequest, Route route, Caller caller) {
        String address = ClientAddress.of(gatewayRequest.context().request().remoteAddress());
        switch (caller) {
            case Caller.SignedIn signedIn ->
                forwardWithin(authenticated.secondsToWait(signedIn.subject()), gatewayRequest, route);
            case Caller.Anonymous withoutToken -> {
                String method = gatewayRequest.context().request().method().name();
                if (route.permitsAnonymous(method, gatewayRequest.target().path())) {
                    ClientLimits limits = isSignIn(route, method) ? signIn : anonymous;
                    forwardWithin(limits.secondsToWait(address), gatewayRequest, route);
                } else {
                    gatewayRequest.refuse(ProblemType.TOKEN_MISSING, challenge(ProblemType.TOKEN_MISSING));
                }
            }
            case Caller.Refused refused ->
                refuseWithin(failedTokens.secondsToWait(address), gatewayRequest, refused.type());
        }
    }

    /** Passwords, codes and refresh tokens are sent to the sign-in service by POST: to its token endpoint and its pages. */
    private static boolean isSignIn(Route route, String method) {
        return route.token() == Route.Token.OF_THE_SERVICE && method.equals("POST");
    }

    private void forwardWithin(OptionalLong secondsToWait, GatewayRequest gatewayRequest, Route route) {
        if (secondsToWait.isPresent()) {
            rateLimited(gatewayRequest, secondsToWait.getAsLong());
        } else {
            forwarder.forward(gatewayRequest, route);
        }
    }

    private static void refuseWithin(OptionalLong secondsToWait, GatewayRequest gatewayRequest, ProblemType type) {
        if (secondsToWait.isPresent()) {
            rateLimited(gatewayRequest, secondsToWait.getAsLong());
        } else if (type.status() == 503) {
            gatewayRequest.refuse(type, Map.of("Retry-After", "5"));
        } else {
            gatewayRequest.refuse(type, challenge(type));
        }
    }

    private static void rateLimited(GatewayRequest gatewayRequest, long seconds) {
        gatewayRequest.refuse(ProblemType.RATE_LIMITED, Map.of("Retry-After", Long.toString(seconds)));
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
