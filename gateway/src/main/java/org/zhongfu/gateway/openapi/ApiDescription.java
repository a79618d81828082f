// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.zhongfu.gateway.edge.GatewayRequest;
import org.zhongfu.gateway.edge.PathWords;
import org.zhongfu.gateway.problem.ProblemType;
import org.zhongfu.gateway.route.Route;
import org.zhongfu.gateway.route.RouteTable;

/** Serves the merged OpenAPI document as JSON or YAML, and a first page with its address. */
@Singleton
public class ApiDescription implements PathWords {

    private static final Logger LOG = Logger.getLogger(ApiDescription.class);
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String JSON = "application/json";
    private static final String YAML = "application/yaml";

    private final Buffer json;
    private final Buffer yaml;
    private final Set<String> words;

    ApiDescription(RouteTable routes) {
        try {
            ObjectNode merged = OpenApiMerger.merge(builtIn(routes), routes);
            this.words = wordsOf(merged.path("paths"));
            this.json = Buffer.buffer(MAPPER.writeValueAsBytes(merged));
            this.yaml = Buffer.buffer(YAMLMapper.builder()
                    .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                    .build()
                    .writeValueAsBytes(merged));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("the merged OpenAPI document cannot be written", e);
        }
    }

    private static Set<String> wordsOf(JsonNode paths) {
        return paths.properties().stream()
                .flatMap(path -> Stream.of(path.getKey().split("/")))
                .filter(segment -> !segment.startsWith("{"))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<String> words() {
        return words;
    }

    /** The documents found at build time, in the order of the route table. */
    static List<ServiceDocument> builtIn(RouteTable routes) {
        List<ServiceDocument> documents = new ArrayList<>();
        for (String service :
                routes.routes().stream().map(Route::service).distinct().toList()) {
            String resource = "/openapi/" + service + "/openapi.json";
            try (InputStream stream = ApiDescription.class.getResourceAsStream(resource)) {
                if (stream == null) {
                    LOG.debugf("no API description of %s was there at build time", service);
                } else {
                    documents.add(new ServiceDocument(service, (ObjectNode) MAPPER.readTree(stream)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(resource + " cannot be read", e);
            }
        }
        return documents;
    }

    public void document(RoutingContext context) {
        if (isRead(context)) {
            boolean wantsYaml = wantsYaml(
                    context.request().getParam("format"), context.request().getHeader("Accept"));
            context.response().putHeader("Content-Type", (wantsYaml ? YAML : JSON) + ";charset=UTF-8");
            context.response().headers().add("Vary", "Accept");
            context.end(wantsYaml ? yaml : json);
        }
    }

    public void welcome(RoutingContext context) {
        if (isRead(context)) {
            context.json(new JsonObject()
                    .put("name", "Zhongfu")
                    .put("documentation", "/api/docs")
                    .put("openapi", "/api/openapi")
                    .put("token", "/auth/realms/zhongfu/protocol/openid-connect/token"));
        }
    }

    private static boolean isRead(RoutingContext context) {
        HttpMethod method = context.request().method();
        if (method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD)) {
            return true;
        }
        GatewayRequest.of(context).refuse(ProblemType.METHOD_NOT_ALLOWED, Map.of("Allow", "GET, HEAD"));
        return false;
    }

    static boolean wantsYaml(@Nullable String format, @Nullable String accept) {
        if (format != null) {
            return format.equalsIgnoreCase("yaml");
        }
        return accept != null && accept.contains("yaml") && !accept.contains(JSON);
    }
}
