// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web.http;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The request id given by the gateway; with it the log lines of a request are found. */
final class RequestIds {

    static final String HEADER = "X-Request-Id";

    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private RequestIds() {}

    /** The id of this request; null when there is none that is safe to log. */
    static @Nullable String current(HttpHeaders headers) {
        return loggable(headers.getHeaderString(HEADER));
    }

    /** The id, if it is safe to log; otherwise null. */
    static @Nullable String loggable(@Nullable String id) {
        return id != null && SANE.matcher(id).matches() ? id : null;
    }
}
