// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.zhongfu.gateway.route.Route;
import org.zhongfu.gateway.route.RouteTable;

/**
 * Makes one OpenAPI 3.1 document of those of the services. Only what the route table really leads to is in it, and
 * whether an operation needs a token is taken from there too, so the description cannot promise what the gateway refuses.
 */
final class OpenApiMerger {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");
    private static final String BEARER = "bearer";
    private static final String PROBLEM = "Problem";

    private final RouteTable routes;
    private final ObjectNode paths = JSON.objectNode();
    private final ObjectNode components = JSON.objectNode();
    private final Map<String, JsonNode> tags = new TreeMap<>();
    private final Set<String> operationIds = new HashSet<>();

    private OpenApiMerger(RouteTable routes) {
        this.routes = routes;
    }

    static ObjectNode merge(List<ServiceDocument> documents, RouteTable routes) {
        OpenApiMerger merger = new OpenApiMerger(routes);
        documents.forEach(merger::add);
        return merger.document();
    }

    private void add(ServiceDocument document) {
        ObjectNode content = ComponentNames.withoutClashes(document, components);
        for (Map.Entry<String, JsonNode> section : content.path("components").properties()) {
            if (!section.getKey().equals("securitySchemes")) {
                ObjectNode merged = components.withObjectProperty(section.getKey());
                section.getValue().properties().forEach(entry -> merged.set(entry.getKey(), entry.getValue()));
            }
        }
        for (Map.Entry<String, JsonNode> path : content.path("paths").properties()) {
            Optional<Route> route = routes.resolve(path.getKey());
            if (route.isPresent() && route.get().service().equals(document.service())) {
                paths.set(path.getKey(), asServed(path.getKey(), path.getValue(), route.get(), document.service()));
            }
        }
        content.path("tags").forEach(tag -> tags.putIfAbsent(tag.path("name").asText(), tag));
    }

    private JsonNode asServed(String path, JsonNode item, Route route, String service) {
        ObjectNode served = item.deepCopy();
        for (Map.Entry<String, JsonNode> entry : served.properties()) {
            if (METHODS.contains(entry.getKey()) && entry.getValue() instanceof ObjectNode operation) {
                boolean open = route.permitsAnonymous(entry.getKey().toUpperCase(Locale.ROOT), path);
                operation.remove("security");
                operation.remove("servers");
                if (open) {
                    // A token may be sent to it too: it identifies the caller.
                    ArrayNode either = operation.putArray("security");
                    either.addObject();
                    either.addObject().putArray(BEARER);
                }
                uniqueOperationId(operation, service);
                ObjectNode responses = operation.withObjectProperty("responses");
                if (!responses.has("default")) {
                    responses.putObject("default").put("$ref", "#/components/responses/" + PROBLEM);
                }
            }
        }
        return served;
    }

    private void uniqueOperationId(ObjectNode operation, String service) {
        String id = operation.path("operationId").asText("");
        if (!id.isEmpty() && !operationIds.add(id)) {
            String own = service + "-" + id;
            operationIds.add(own);
            operation.put("operationId", own);
        }
    }

    private ObjectNode document() {
        ObjectNode document = JSON.objectNode().put("openapi", "3.1.0");
        document.putObject("info")
                .put("title", "Zhongfu API")
                .put("version", "v1")
                .put("summary", "Service-type social assistance, from application to a traced figure")
                .put(
                        "description",
                        "Tokens: POST /auth/realms/zhongfu/protocol/openid-connect/token. Refusals are"
                                + " application/problem+json (RFC 9457) in Chinese or English by Accept-Language."
                                + " 429 and 503 carry Retry-After.");
        document.putArray("servers").addObject().put("url", "/");
        document.putArray("security").addObject().putArray(BEARER);
        document.set("paths", paths);
        components
                .withObjectProperty("securitySchemes")
                .putObject(BEARER)
                .put("type", "http")
                .put("scheme", "bearer")
                .put("bearerFormat", "JWT");
        addProblem();
        document.set("components", components);
        if (!tags.isEmpty()) {
            document.putArray("tags").addAll(tags.values());
        }
        return document;
    }

    /** Refusals of the gateway itself have the schema of the services' refusals. */
    private void addProblem() {
        ObjectNode schemas = components.withObjectProperty("schemas");
        if (!schemas.has(PROBLEM)) {
            schemas.putObject(PROBLEM).put("type", "object").put("description", "A refusal (RFC 9457).");
        }
        components
                .withObjectProperty("responses")
                .putObject(PROBLEM)
                .put("description", "Any other refusal, of the gateway too")
                .putObject("content")
                .putObject("application/problem+json")
                .putObject("schema")
                .put("$ref", "#/components/schemas/" + PROBLEM);
    }
}
