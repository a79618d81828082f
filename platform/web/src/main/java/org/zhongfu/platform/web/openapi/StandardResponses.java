// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web.openapi;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.DotName;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;
import org.zhongfu.platform.web.ProblemType;

/**
 * Answers that follow from the kind of an operation: the refusals it can meet, each with the Problem schema, and the
 * headers of a success.
 */
final class StandardResponses {

    private static final String PROBLEM_JSON = "application/problem+json";
    private static final String JSON = "application/json";
    private static final String PROBLEM = ValueSchemas.REFERENCE + "Problem";
    private static final String HEADERS = "#/components/headers/";
    private static final DotName REST_RESPONSE = DotName.createSimple("org.jboss.resteasy.reactive.RestResponse");
    private static final DotName PERMIT_ALL = DotName.createSimple("jakarta.annotation.security.PermitAll");

    private static final Map<Integer, String> NAMES = Map.ofEntries(
            Map.entry(400, "BadRequest"),
            Map.entry(401, "Unauthorized"),
            Map.entry(403, "Forbidden"),
            Map.entry(404, "NotFound"),
            Map.entry(406, "NotAcceptable"),
            Map.entry(409, "Conflict"),
            Map.entry(412, "PreconditionFailed"),
            Map.entry(413, "ContentTooLarge"),
            Map.entry(415, "UnsupportedMediaType"),
            Map.entry(422, "UnprocessableContent"),
            Map.entry(428, "PreconditionRequired"),
            Map.entry(429, "TooManyRequests"),
            Map.entry(500, "InternalServerError"),
            Map.entry(503, "ServiceUnavailable"));

    private static final Map<Integer, String> GENERATED =
            Map.of(400, "Bad Request", 401, "Not Authorized", 403, "Not Allowed");

    private final OpenAPI api;
    private final ApiTypes types;

    StandardResponses(OpenAPI api, ApiTypes types) {
        this.api = api;
        this.types = types;
    }

    /** Adds what the operations refer to. */
    static void addTo(Components components) {
        NAMES.forEach((status, name) -> components.addResponse(name, refusal(status, titles(status))));
        components.addHeader(
                "ETag",
                header("The version of the record; send it as If-Match to change the record.", true)
                        .schema(text().pattern(StandardParameters.TAG)));
        components.addHeader(
                "Location", header("The address of the record.", true).schema(text().format("uri-reference")));
        components.addHeader(
                "IdempotencyReplayed",
                header("`true` when this is the stored answer to an earlier request with the same key.", false)
                        .schema(text().pattern("^true$")));
        components.addHeader(
                "PersonalNumbersFound",
                header(
                                "Fields of the request whose free text holds an ID number or a mobile number, with the kind,"
                                        + " for example `reason=MOBILE_NUMBER`. The request was carried out.",
                                false)
                        .schema(text().maxLength(2000)));
        components.addHeader(
                "RetryAfter",
                header("Seconds to wait before the same request is sent again.", true)
                        .schema(text().pattern("^\\d{1,5}$")));
        components.addHeader(
                "WWWAuthenticate",
                header("How to authenticate: a bearer token.", true).schema(text().maxLength(200)));
    }

    void complete(String verb, String path, Operation operation, Optional<MethodInfo> method) {
        APIResponses responses = operation.getResponses();
        shareContent(responses, method);
        responses.getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                addHeaders(Integer.parseInt(status), verb, response, method);
            }
        });
        for (int status : refusalsOf(verb, path, operation, method)) {
            APIResponse stated = responses.getAPIResponse(Integer.toString(status));
            if (stated == null || isGenerated(status, stated)) {
                responses.addAPIResponse(
                        Integer.toString(status),
                        OASFactory.createAPIResponse().ref("#/components/responses/" + NAMES.get(status)));
            }
        }
        responses.getAPIResponses().forEach((status, response) -> {
            if (response.getRef() == null && (status.startsWith("4") || status.startsWith("5"))) {
                APIResponse complete = refusal(Integer.parseInt(status), response.getDescription());
                response.setContent(complete.getContent());
                response.setHeaders(complete.getHeaders());
            }
        });
        operation.setResponses(sorted(responses));
    }

    private static Set<Integer> refusalsOf(String verb, String path, Operation operation, Optional<MethodInfo> method) {
        Set<Integer> statuses = new TreeSet<>(Set.of(400, 401, 406, 429, 500, 503));
        boolean open = method.map(m -> m.hasDeclaredAnnotation(PERMIT_ALL)
                        || m.declaringClass().hasDeclaredAnnotation(PERMIT_ALL))
                .orElse(false);
        if (!open || !verb.equals("GET")) {
            statuses.add(403);
        }
        // A repetition is answered as a fresh request to a caller who no longer sees the record.
        if (path.contains("{") || method.map(StandardParameters::isIdempotent).orElse(false)) {
            statuses.add(404);
        }
        if (!verb.equals("GET")) {
            statuses.addAll(Set.of(409, 422));
        }
        if (operation.getRequestBody() != null) {
            statuses.addAll(Set.of(413, 415));
        }
        boolean changes = operation.getParameters().stream()
                .anyMatch(parameter -> StandardParameters.IF_MATCH.equals(parameter.getName()));
        if (changes) {
            statuses.addAll(Set.of(412, 428));
        }
        return statuses;
    }

    /** SmallRye writes these words for any method with roles or constraints. */
    private static boolean isGenerated(int status, APIResponse response) {
        return response.getContent() == null
                && GENERATED.getOrDefault(status, "").equals(response.getDescription());
    }

    private void addHeaders(int status, String verb, APIResponse response, Optional<MethodInfo> method) {
        boolean versioned = Optional.ofNullable(response.getContent())
                        .map(content -> content.getMediaType(JSON))
                        .map(MediaType::getSchema)
                        .map(this::resolve)
                        .map(Schema::getProperties)
                        .filter(properties -> properties.containsKey("version"))
                        .isPresent()
                && method.map(m -> m.returnType().name().equals(REST_RESPONSE)).orElse(false);
        if (versioned) {
            response.addHeader("ETag", OASFactory.createHeader().ref(HEADERS + "ETag"));
        }
        if (status == 201 || status == 202) {
            response.addHeader("Location", OASFactory.createHeader().ref(HEADERS + "Location"));
        }
        if (!verb.equals("GET")) {
            response.addHeader(
                    "Personal-Numbers-Found", OASFactory.createHeader().ref(HEADERS + "PersonalNumbersFound"));
        }
        if (!verb.equals("GET") && method.map(StandardParameters::isIdempotent).orElse(false)) {
            response.addHeader("Idempotency-Replayed", OASFactory.createHeader().ref(HEADERS + "IdempotencyReplayed"));
        }
    }

    private Schema resolve(Schema schema) {
        Schema found = schema.getRef() == null
                ? schema
                : api.getComponents().getSchemas().get(schema.getRef().substring(ValueSchemas.REFERENCE.length()));
        return found == null ? schema : found;
    }

    /** A creation has the same content whether the record is new (201) or existed before (200). */
    private void shareContent(APIResponses responses, Optional<MethodInfo> method) {
        Optional<Content> known = responses.getAPIResponses().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("2"))
                .map(entry -> entry.getValue().getContent())
                .filter(content -> content != null)
                .findFirst()
                .or(() -> method.flatMap(this::contentOf));
        responses.getAPIResponses().forEach((status, response) -> {
            if (known.isPresent() && response.getContent() == null && status.startsWith("2") && !status.equals("204")) {
                Content content = OASFactory.createContent();
                known.get()
                        .getMediaTypes()
                        .forEach((type, media) -> content.addMediaType(
                                type, OASFactory.createMediaType().schema(media.getSchema())));
                response.setContent(content);
            }
        });
    }

    /** SmallRye adds a content to status 200 only; a method that only creates declares 201 or 202. */
    private Optional<Content> contentOf(MethodInfo method) {
        if (method.returnType().kind() != Type.Kind.PARAMETERIZED_TYPE) {
            return Optional.empty();
        }
        String schema = types.schemaName(
                method.returnType().asParameterizedType().arguments().getFirst());
        return api.getComponents().getSchemas().containsKey(schema)
                ? Optional.of(OASFactory.createContent()
                        .addMediaType(
                                JSON,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(ValueSchemas.REFERENCE + schema))))
                : Optional.empty();
    }

    private static APIResponse refusal(int status, String description) {
        APIResponse response = OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                PROBLEM_JSON,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(PROBLEM))));
        if (status == 429 || status == 503) {
            response.addHeader("Retry-After", OASFactory.createHeader().ref(HEADERS + "RetryAfter"));
        }
        if (status == 401) {
            response.addHeader("WWW-Authenticate", OASFactory.createHeader().ref(HEADERS + "WWWAuthenticate"));
        }
        return response;
    }

    private static String titles(int status) {
        return Arrays.stream(ProblemType.values())
                .filter(type -> type.status() == status)
                .map(type -> type.title().en() + " (`"
                        + type.uri().substring(type.uri().lastIndexOf('/') + 1) + "`)")
                .collect(Collectors.joining("; "));
    }

    private static Header header(String description, boolean required) {
        return OASFactory.createHeader().description(description).required(required);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }

    private static APIResponses sorted(APIResponses responses) {
        APIResponses sorted = OASFactory.createAPIResponses();
        sorted.setAPIResponses(new LinkedHashMap<>(new TreeMap<>(responses.getAPIResponses())));
        return sorted;
    }
}
