// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.misuse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.zhongfu.testkit.api.ApiOperation;

/**
 * A record is created once for each caller and client reference: the same content again is answered with it (200), other content is
 * refused with the field that differs (409). Each field of the request that created the record is tried with another value.
 */
final class RepeatedCreations {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REFERENCE = "clientReference";
    private static final String CREATED = "201";
    private static final int CONFLICT = 409;

    /** The other value is against the constraints of the request or names no record: it says nothing about what is kept. */
    private static final Set<Integer> SAYS_NOTHING = Set.of(400, 403, 404, 422);

    private RepeatedCreations() {}

    /** True for an operation that creates a record once for each reference. */
    static boolean isCreation(ApiOperation operation) {
        return operation.node().path("responses").has(CREATED)
                && Schemas.propertiesOfBody(operation).has(REFERENCE);
    }

    /** Puts a new reference into a request that has none. */
    static void giveReference(FilterableRequestSpecification request) {
        bodyOf(request)
                .filter(body -> !body.has(REFERENCE))
                .ifPresent(body -> request.body(
                        body.put(REFERENCE, UUID.randomUUID().toString()).toString()));
    }

    /** Repeats a request that created a record; returns what is wrong with the answers. */
    static List<String> findings(
            ApiOperation operation,
            FilterableRequestSpecification request,
            Response created,
            Function<String, Response> send) {
        Optional<ObjectNode> body = bodyOf(request).filter(each -> each.has(REFERENCE));
        if (body.isEmpty() || created.statusCode() != 201) {
            return List.of();
        }
        List<String> findings = new ArrayList<>();
        Response again = send.apply(body.get().toString());
        if (again.statusCode() != 200 || !idOf(again).equals(idOf(created))) {
            findings.add(operation + " answers the same content under the same reference with " + shown(again));
        }
        boolean judged = false;
        for (OtherBodies.OtherBody other : OtherBodies.of(operation, body.get())) {
            Response answer = send.apply(other.text());
            if (answer.statusCode() == CONFLICT && names(answer, other.field())) {
                judged = true;
            } else if (!SAYS_NOTHING.contains(answer.statusCode())) {
                findings.add(operation + " answers another " + other.field() + " under the same reference with "
                        + shown(answer));
            }
        }
        if (judged) {
            Tried.OTHER_CONTENT.add(operation.id());
        }
        return findings;
    }

    private static boolean names(Response answer, String field) {
        JsonNode violations = json(answer.asString()).path("violations");
        return StreamSupport.stream(violations.spliterator(), false)
                .map(violation -> violation.path("field").asText())
                .anyMatch(named -> related(named, field));
    }

    /** A list or an object may be named as a whole. */
    private static boolean related(String named, String field) {
        return field.equals(named)
                || field.startsWith(named + ".")
                || field.startsWith(named + "[")
                || named.startsWith(field + ".")
                || named.startsWith(field + "[");
    }

    private static String idOf(Response answer) {
        return json(answer.asString()).path("id").asText();
    }

    private static Optional<ObjectNode> bodyOf(FilterableRequestSpecification request) {
        Object body = request.getBody();
        return body instanceof String text && json(text) instanceof ObjectNode object
                ? Optional.of(object)
                : Optional.empty();
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            return JSON.missingNode();
        }
    }

    private static String shown(Response answer) {
        return answer.statusCode() + " " + answer.asString();
    }
}
