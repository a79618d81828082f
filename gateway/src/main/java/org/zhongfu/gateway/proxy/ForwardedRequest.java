// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.OriginRequestProvider;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Iterator;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.zhongfu.gateway.edge.GatewayRequest;
import org.zhongfu.gateway.problem.Problem;
import org.zhongfu.gateway.problem.ProblemType;
import org.zhongfu.gateway.problem.ProblemWriter;
import org.zhongfu.gateway.route.Route;

/** One request to a service and its answer, and the refusal if either breaks off. */
final class ForwardedRequest implements OriginRequestProvider, ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(ForwardedRequest.class);
    private static final String SOON = "2";

    private final GatewayRequest gatewayRequest;
    private final Route route;
    private final Upstreams upstreams;
    private final LimitedBody body;
    private final Duration timeout;
    private Promise<HttpClientRequest> connection = Promise.promise();
    private @Nullable HttpClientRequest sent;
    private ConnectionUse.@Nullable Use use;
    private boolean repeated;
    private @Nullable ProblemType timeoutType;
    private long watch;

    ForwardedRequest(GatewayRequest gatewayRequest, Route route, Upstreams upstreams, long maxBody, Duration timeout) {
        this.gatewayRequest = gatewayRequest;
        this.route = route;
        this.upstreams = upstreams;
        this.body = new LimitedBody(gatewayRequest.context().request(), maxBody);
        this.timeout = timeout;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        HttpServerRequest request = gatewayRequest.context().request();
        ForwardedHeaders.prepare(context.request().headers(), request, gatewayRequest.requestId());
        // Addresses made for the caller (Location, Keycloak's endpoints) must be those of the gateway.
        context.request().setAuthority(request.authority());
        long length = context.request().getBody().length();
        context.request().setBody(Body.body(body.reader(), length));
        watch(gatewayRequest.context().vertx());
        return context.sendRequest()
                .recover(failure -> mayRepeat(failure) ? repeat(context, length) : Future.failedFuture(failure))
                // a timer left running would keep the whole request in memory until it expires
                .onComplete(done -> gatewayRequest.context().vertx().cancelTimer(watch))
                .recover(failure -> Future.succeededFuture(problem(context, failure)));
    }

    private boolean mayRepeat(Throwable failure) {
        HttpClientRequest request = sent;
        boolean hasCallerLeft = gatewayRequest.context().response().closed();
        if (repeated || request == null || timeoutType != null || hasCallerLeft) {
            return false;
        }
        long bytes = use == null ? 1 : Objects.requireNonNull(use).written();
        return Repetition.isSafe(gatewayRequest.context().request().method(), bytes, failure) && body.isKept();
    }

    /** Once, on another connection. */
    private Future<ProxyResponse> repeat(ProxyContext context, long length) {
        LOG.infof("request %s to %s is sent again", gatewayRequest.requestId(), route.service());
        repeated = true;
        sent = null;
        connection = Promise.promise();
        context.request().setBody(Body.body(body.reader(), length));
        return context.sendRequest();
    }

    @Override
    public Future<HttpClientRequest> create(ProxyContext context) {
        Promise<HttpClientRequest> wanted = connection;
        connect(context, upstreams.roundRobin().iterator())
                .onSuccess(request -> useConnection(request, wanted))
                .onFailure(wanted::tryFail);
        return wanted.future();
    }

    private void useConnection(HttpClientRequest request, Promise<HttpClientRequest> wanted) {
        if (wanted.future().isComplete()) {
            // the caller has been refused meanwhile, and another request may use the connection
            request.reset();
            return;
        }
        ConnectionUse.Use begun = ConnectionUse.begin(request.connection());
        HttpClientRequest guarded = GuardedRequest.of(request, begun);
        use = begun;
        sent = guarded;
        wanted.complete(guarded);
    }

    /** Nothing was sent yet when a connection is refused, so the next address may be tried for any method. */
    private Future<HttpClientRequest> connect(ProxyContext context, Iterator<Upstreams.Address> addresses) {
        Upstreams.Address address = addresses.next();
        RequestOptions options =
                new RequestOptions().setHost(address.host).setPort(address.port).setSsl(address.tls);
        return context.client()
                .request(options)
                .onSuccess(request -> {
                    if (upstreams.markReachable(address)) {
                        LOG.infof("%s at %s accepts connections again", route.service(), address);
                    }
                })
                .recover(failure -> {
                    if (!refused(failure)) {
                        return Future.failedFuture(failure);
                    }
                    if (upstreams.refused(address)) {
                        LOG.warnf("%s at %s refuses connections", route.service(), address);
                    }
                    boolean tryNext =
                            addresses.hasNext() && !connection.future().isComplete();
                    return tryNext ? connect(context, addresses) : Future.failedFuture(failure);
                });
    }

    private static boolean refused(Throwable failure) {
        return failure instanceof ConnectException
                || failure instanceof NoRouteToHostException
                || failure instanceof UnknownHostException;
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        ProxyResponse response = context.response();
        MultiMap headers = response.headers();
        ForwardedHeaders.removeHopByHop(headers);
        if (route.token() == Route.Token.OF_THE_GATEWAY) {
            ForwardedHeaders.removeCrossOrigin(headers);
        }
        if (response.getStatusCode() == 204) {
            // no body, and no framing that announces one
            response.setBody(null);
        }
        return context.sendResponse();
    }

    /**
     * A request that gets no connection in time is refused and not sent later. While a body arrives the timer starts again
     * with every piece; afterwards the service has the whole time.
     */
    private void watch(Vertx vertx) {
        watch = vertx.setTimer(timeout.toMillis(), timer -> {
            HttpClientRequest request = sent;
            if (request == null) {
                connection.tryFail(new TimeoutException("no connection to the service within " + timeout));
                return;
            }
            if (body.hasProgressed()) {
                watch(vertx);
                return;
            }
            timeoutType = body.complete() || body.isPaused() ? ProblemType.SERVICE_TOO_SLOW : ProblemType.BODY_TOO_SLOW;
            request.reset();
        });
    }

    private ProxyResponse problem(ProxyContext context, Throwable failure) {
        ProblemType type = reason();
        // Of an outage its beginning and its end are logged, and each request in the access log.
        if (type.status() >= 500 && !refused(failure)) {
            LOG.warnf("request %s to %s: %s", gatewayRequest.requestId(), route.service(), failure.toString());
        }
        Problem problem = gatewayRequest.problem(type);
        ProxyResponse response = context.request().release().response();
        response.setStatusCode(type.status())
                .putHeader("Content-Type", Problem.CONTENT_TYPE)
                .putHeader("Content-Language", problem.language().tag())
                .setBody(Body.body(problem.toBuffer()));
        if (type.status() == 503) {
            response.putHeader("Retry-After", SOON);
        }
        gatewayRequest
                .context()
                .addEndHandler(ended -> ProblemWriter.discardRestOfBody(
                        gatewayRequest.context(), gatewayRequest.context().request()));
        return response;
    }

    private ProblemType reason() {
        if (body.tooLarge()) {
            return ProblemType.BODY_TOO_LARGE;
        }
        if (timeoutType != null) {
            return Objects.requireNonNull(timeoutType);
        }
        return sent == null ? ProblemType.SERVICE_UNAVAILABLE : ProblemType.SERVICE_BROKE_OFF;
    }
}
