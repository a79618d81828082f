// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request of a test and its answer.
 *
 * @param request what was sent
 * @param answer what came back
 */
public record Exchange(Request request, Answer answer) {

    /**
     * What was sent.
     *
     * @param method in capitals
     * @param uri with the query
     * @param headers names in lower case
     * @param body empty without one
     */
    public record Request(String method, URI uri, Set<String> headers, String body) {

        Optional<JsonNode> json() {
            return parse(body);
        }

        boolean hasHeader(String name) {
            return headers.contains(name.toLowerCase(Locale.ROOT));
        }
    }

    /**
     * What came back.
     *
     * @param status of HTTP
     * @param headers values by names in lower case
     * @param body empty without one
     */
    public record Answer(int status, Map<String, String> headers, String body) {

        /** The value of a header, without regard to case. */
        public @Nullable String header(String name) {
            return headers.get(name.toLowerCase(Locale.ROOT));
        }

        boolean isSuccess() {
            return status < 300;
        }

        Optional<JsonNode> json() {
            return parse(body);
        }

        @Nullable
        String contentType() {
            return header("content-type");
        }
    }

    private static Optional<JsonNode> parse(String text) {
        try {
            JsonNode node = ApiDocument.JSON.readTree(text);
            return node.isMissingNode() ? Optional.empty() : Optional.of(node);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
