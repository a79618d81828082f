// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway.problem;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;

/**
 * One refusal, ready to be written (RFC 9457).
 *
 * @param instance the path of the request, without its query: a query may contain personal data
 * @param traceId the request id, by which the administrator finds the request in the logs
 */
public record Problem(ProblemType type, Language language, String instance, String traceId) {

    public static final String CONTENT_TYPE = "application/problem+json";

    public Buffer toBuffer() {
        return new JsonObject()
                .put("type", type.uri())
                .put("title", type.title(language))
                .put("status", type.status())
                .put("detail", type.detail(language))
                .put("instance", instance)
                .put("traceId", traceId)
                .toBuffer();
    }
}
