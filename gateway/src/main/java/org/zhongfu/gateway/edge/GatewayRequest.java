// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway.edge;

import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhongfu.gateway.problem.Language;
import org.zhongfu.gateway.problem.Problem;
import org.zhongfu.gateway.problem.ProblemType;
import org.zhongfu.gateway.problem.ProblemWriter;
import org.zhongfu.gateway.route.Route;

/** The data of one request while the gateway handles it. */
public final class GatewayRequest {

    private static final String KEY = GatewayRequest.class.getName();

    private final RoutingContext context;
    private final String requestId;
    private final Language language;
    private final long startedAt;
    private @Nullable RequestTarget target;
    private @Nullable Route route;

    private GatewayRequest(RoutingContext context) {
        this.context = context;
        this.requestId = RequestId.of(context.request().getHeader(RequestId.HEADER));
        this.language = Language.of(context.request().getHeader("Accept-Language"));
        this.startedAt = System.nanoTime();
    }

    static GatewayRequest begin(RoutingContext context) {
        GatewayRequest gatewayRequest = new GatewayRequest(context);
        context.put(KEY, gatewayRequest);
        return gatewayRequest;
    }

    public static GatewayRequest of(RoutingContext context) {
        return find(context).orElseThrow(() -> new IllegalStateException("the edge filter did not run"));
    }

    static Optional<GatewayRequest> find(RoutingContext context) {
        return Optional.ofNullable(context.get(KEY));
    }

    public RoutingContext context() {
        return context;
    }

    public String requestId() {
        return requestId;
    }

    long elapsedNanos() {
        return System.nanoTime() - startedAt;
    }

    /** The checked target; only after the edge filter has run. */
    public RequestTarget target() {
        return Objects.requireNonNull(target, "the target is not checked yet");
    }

    void accept(RequestTarget checked) {
        target = checked;
    }

    boolean isBelow(String prefix) {
        return target != null && target.isBelow(prefix);
    }

    /** The path of the request; empty if the target was refused. */
    Optional<String> path() {
        return Optional.ofNullable(target).map(RequestTarget::path);
    }

    public void setRoute(Route found) {
        route = found;
    }

    /** The route's prefix, for figures and logs. */
    String routeName() {
        return route == null ? "none" : route.prefix();
    }

    public Problem problem(ProblemType type) {
        // a target that was refused is not repeated in the answer
        return new Problem(type, language, target == null ? "/" : target.path(), requestId);
    }

    public void refuse(ProblemType type) {
        refuse(type, Map.of());
    }

    public void refuse(ProblemType type, Map<String, String> headers) {
        ProblemWriter.send(context, problem(type), headers);
    }
}
