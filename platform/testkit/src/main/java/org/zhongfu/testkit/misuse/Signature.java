// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.misuse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Everything of an answer that could tell a caller something. */
final class Signature {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** They differ with each request, whatever it asks for. */
    private static final Set<String> OF_THE_REQUEST = Set.of("Date", "X-Request-Id", "traceparent", "content-length");

    private Signature() {}

    /** Status, headers and body, with names instead of the ids. */
    static String of(Response answer, Map<String, String> ids) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        answer.getHeaders().forEach(header -> headers.put(header.getName(), header.getValue()));
        OF_THE_REQUEST.forEach(headers::remove);
        String text = answer.statusCode() + " " + headers + " " + bodyOf(answer);
        for (Map.Entry<String, String> id : ids.entrySet()) {
            text = text.replace(id.getValue(), "{" + id.getKey() + "}");
        }
        return text;
    }

    private static String bodyOf(Response answer) {
        try {
            JsonNode body = JSON.readTree(answer.asString());
            if (body instanceof ObjectNode problem) {
                problem.remove("traceId");
                problem.remove("instance");
            }
            return body.toString();
        } catch (JsonProcessingException e) {
            return answer.asString();
        }
    }
}
