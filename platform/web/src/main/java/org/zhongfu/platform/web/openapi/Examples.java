// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Puts the example of each operation into the description: {@code openapi/examples/<operationId>.json} of the service, a
 * real exchange the tests have recorded; of a creation that finds the record in place {@code <operationId>-200.json}.
 */
final class Examples {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Examples() {}

    static void addTo(Operation operation) {
        if (operation.getOperationId() == null) {
            return;
        }
        String name = "openapi/examples/" + operation.getOperationId();
        read(name + "-200.json").ifPresent(example -> add(operation, example));
        read(name + ".json").ifPresent(example -> add(operation, example));
    }

    private static void add(Operation operation, JsonNode example) {
        JsonNode request = example.path("request");
        if (operation.getRequestBody() != null && request.has("body")) {
            put(operation.getRequestBody().getContent(), "application/json", request.get("body"));
        }
        JsonNode answer = example.path("response");
        APIResponse response =
                operation.getResponses().getAPIResponse(answer.path("status").asText());
        if (response != null && answer.has("body")) {
            put(response.getContent(), answer.path("contentType").asText("application/json"), answer.get("body"));
        }
    }

    private static void put(Content content, String type, JsonNode body) {
        MediaType media = content == null ? null : content.getMediaType(type);
        if (media != null) {
            media.setExample(JSON.convertValue(body, Object.class));
        }
    }

    private static Optional<JsonNode> read(String name) {
        try (InputStream stream = Resources.open(name)) {
            return stream == null ? Optional.empty() : Optional.of(JSON.readTree(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
