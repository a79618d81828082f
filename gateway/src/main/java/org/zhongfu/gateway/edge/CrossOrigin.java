// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway.edge;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhongfu.gateway.problem.ProblemType;

/**
 * CORS for the API's configured origins. Keycloak handles the sign-in pages, because it has the origins of each client
 * and whose forms come with {@code Origin: null}.
 */
final class CrossOrigin {

    private static final String METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE";
    private static final String REQUEST_HEADERS =
            "Accept, Accept-Language, Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match,"
                    + " Last-Event-ID, X-Request-Id";
    private static final String RESPONSE_HEADERS =
            "ETag, Location, Retry-After, X-Request-Id, Content-Disposition," + " Personal-Numbers-Found";
    private static final String A_DAY = "86400";

    private final Set<String> origins;

    CrossOrigin(List<String> origins) {
        this.origins = Set.copyOf(origins);
    }

    /** Adds the CORS headers; true if the request was a preflight and is answered. */
    boolean answersPreflight(GatewayRequest gatewayRequest) {
        HttpServerRequest request = gatewayRequest.context().request();
        boolean asksOptions = request.method().equals(HttpMethod.OPTIONS);
        if (!gatewayRequest.isBelow("/api")) {
            return false;
        }
        String origin = request.getHeader("Origin");
        boolean preflight =
                asksOptions && origin != null && request.headers().contains("Access-Control-Request-Method");
        if (asksOptions && !preflight) {
            gatewayRequest.refuse(ProblemType.METHOD_NOT_ALLOWED, Map.of("Allow", METHODS));
            return true;
        }
        if (origin == null) {
            return false;
        }
        if (!origins.contains(origin)) {
            if (preflight) {
                gatewayRequest.refuse(ProblemType.ORIGIN_NOT_ALLOWED);
            }
            // A page of our own origin sends the header too; without permission in the answer others learn nothing.
            return preflight;
        }
        HttpServerResponse response = gatewayRequest.context().response();
        response.putHeader("Access-Control-Allow-Origin", origin)
                .putHeader("Access-Control-Expose-Headers", RESPONSE_HEADERS);
        response.headers().add("Vary", "Origin");
        if (preflight) {
            response.putHeader("Access-Control-Allow-Methods", METHODS)
                    .putHeader("Access-Control-Allow-Headers", REQUEST_HEADERS)
                    .putHeader("Access-Control-Max-Age", A_DAY)
                    .setStatusCode(204)
                    .end();
        }
        return preflight;
    }
}
