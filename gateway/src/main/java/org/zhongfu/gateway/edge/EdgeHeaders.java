// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway.edge;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerResponse;

/** The header fields of every answer, of the gateway and of the services. */
final class EdgeHeaders {

    private static final String NOTHING_TO_RENDER = "default-src 'none'; frame-ancestors 'none'";
    /** The API pages load only from here; their bundle starts itself with an inline script. */
    private static final String OWN_PAGES = "default-src 'self'; script-src 'self' 'unsafe-inline';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'";

    private EdgeHeaders() {}

    static void complete(GatewayRequest gatewayRequest, HttpServerResponse response) {
        MultiMap headers = response.headers();
        headers.set(RequestId.HEADER, gatewayRequest.requestId());
        headers.set("X-Content-Type-Options", "nosniff");
        if (gatewayRequest.isBelow("/auth")) {
            // Keycloak writes its own: its sign-in pages know what they need
            return;
        }
        boolean pages = gatewayRequest.isBelow("/api/docs");
        headers.set("Content-Security-Policy", pages ? OWN_PAGES : NOTHING_TO_RENDER);
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "no-referrer");
        if (!pages && !headers.contains("Cache-Control")) {
            headers.set("Cache-Control", "no-store");
        }
    }
}
