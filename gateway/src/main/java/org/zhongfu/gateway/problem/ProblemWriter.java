// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway.problem;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;

/** The one place where the gateway writes a refusal. */
public final class ProblemWriter {

    /** How long a caller may continue to send a refused body, so that it can read the refusal. */
    private static final long LINGER_MILLIS = 2_000;

    private ProblemWriter() {}

    public static void send(RoutingContext context, Problem problem, Map<String, String> headers) {
        HttpServerRequest request = context.request();
        HttpServerResponse response = request.response();
        if (response.ended() || response.closed()) {
            return;
        }
        if (response.headWritten()) {
            // Too late for words; a broken connection at least is not mistaken for a complete answer.
            request.connection().close();
            return;
        }
        response.setStatusCode(problem.type().status())
                .putHeader("Content-Type", Problem.CONTENT_TYPE)
                .putHeader("Content-Language", problem.language().tag());
        headers.forEach(response::putHeader);
        response.end(problem.toBuffer());
        discardRestOfBody(context, request);
    }

    /**
     * Closing while the caller still sends would reset the connection, and the reset may overtake the answer. So what
     * comes is thrown away for a moment; a caller that sends on is then cut off.
     */
    public static void discardRestOfBody(RoutingContext context, HttpServerRequest request) {
        if (request.isEnded()) {
            return;
        }
        request.resume();
        context.vertx().setTimer(LINGER_MILLIS, timer -> {
            if (!request.isEnded()) {
                request.connection().close();
            }
        });
    }
}
