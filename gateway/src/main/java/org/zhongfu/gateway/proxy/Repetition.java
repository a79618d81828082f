// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway.proxy;

import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.StreamResetException;
import java.io.IOException;
import java.util.Set;

/** Which requests are sent once more after their connection ended before the answer began. */
final class Repetition {

    /** Methods that change nothing (RFC 9110, 9.2.1). */
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private Repetition() {}

    /**
     * True when the service has certainly not begun the request, or when it changes nothing.
     *
     * @param written bytes of the request that were written to the connection
     */
    static boolean isSafe(HttpMethod method, long written, Throwable failure) {
        boolean connectionEnded = failure instanceof HttpClosedException || failure instanceof IOException;
        // The proxy resets a request whose body it cannot write.
        boolean wasReset = failure instanceof StreamResetException;
        return written == 0 ? connectionEnded || wasReset : connectionEnded && SAFE.contains(method);
    }
}
