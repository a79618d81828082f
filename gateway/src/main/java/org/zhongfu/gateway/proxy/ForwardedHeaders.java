// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway.proxy;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.zhongfu.gateway.edge.RequestId;

/** Which header fields are forwarded, and which only the gateway writes. */
final class ForwardedHeaders {

    /** Header fields of one connection (RFC 9110, 7.6.1). */
    private static final Set<String> HOP_BY_HOP = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "upgrade");

    /** Header fields that services trust. */
    private static final Set<String> ONLY_OURS = Set.of(
            "forwarded",
            "x-real-ip",
            "x-original-url",
            "x-rewrite-url",
            "x-http-method-override",
            "x-client-ip",
            "via");

    private static final List<String> ONLY_OUR_PREFIXES = List.of("x-internal-", "x-forwarded-");

    private ForwardedHeaders() {}

    /** Replaces the header fields that only the gateway may write. */
    static void prepare(MultiMap headers, HttpServerRequest request, String requestId) {
        removeHopByHop(headers);
        for (String name : List.copyOf(headers.names())) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (ONLY_OURS.contains(lower) || ONLY_OUR_PREFIXES.stream().anyMatch(lower::startsWith)) {
                headers.remove(name);
            }
        }
        // answered by the gateway itself, once it has decided to take the body
        headers.remove("Expect");
        headers.set(RequestId.HEADER, requestId);
        headers.set("X-Forwarded-For", request.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", request.scheme());
        headers.set("X-Forwarded-Host", request.getHeader("Host"));
    }

    static void removeHopByHop(MultiMap headers) {
        for (String connection : List.copyOf(headers.getAll("Connection"))) {
            for (String named : connection.split(",", 20)) {
                String name = named.strip();
                // framing and routing cannot be declared away
                if (!name.isEmpty() && !name.equalsIgnoreCase("host") && !name.equalsIgnoreCase("content-length")) {
                    headers.remove(name);
                }
            }
        }
        HOP_BY_HOP.forEach(headers::remove);
    }

    /** Removes CORS headers of a service: the gateway writes them. */
    static void removeCrossOrigin(MultiMap headers) {
        for (String name : List.copyOf(headers.names())) {
            if (name.toLowerCase(Locale.ROOT).startsWith("access-control-")) {
                headers.remove(name);
            }
        }
    }
}
