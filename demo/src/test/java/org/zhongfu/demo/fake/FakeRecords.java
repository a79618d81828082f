// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The records of the fake system: creations by client reference, transitions by state table and version. */
public final class FakeRecords {

    private static final JsonMapper JSON = new JsonMapper();

    /** From state and transition to the next state. */
    private static final Map<String, String> TRANSITIONS = Map.ofEntries(
            Map.entry("applications SUBMITTED reception", "RECEIVED"),
            Map.entry("applications RECEIVED acceptance", "ACCEPTED"),
            Map.entry("needs REGISTERED confirmation", "CONFIRMED"),
            Map.entry("needs CONFIRMED closure", "CLOSED"),
            Map.entry("matches OFFERED acceptance", "ACCEPTED"),
            Map.entry("work-orders OFFERED acceptance", "ACCEPTED"),
            Map.entry("work-orders ACCEPTED schedule", "SCHEDULED"),
            Map.entry("work-orders IN_SERVICE delivery", "DELIVERED"),
            Map.entry("work-orders DELIVERED return-visit", "RETURN_VISITED"),
            Map.entry("work-orders RETURN_VISITED closure", "CLOSED"),
            Map.entry("workers RECORDED subject/confirmation", "CONFIRMED"),
            Map.entry("visits PLANNED escort", "PLANNED"),
            Map.entry("visits IN_PROGRESS arrival", "IN_PROGRESS"),
            Map.entry("sessions PLANNED hold", "HELD"),
            Map.entry("visits PLANNED check-in", "IN_PROGRESS"),
            Map.entry("visits IN_PROGRESS check-out", "VERIFIED"));

    private static final Map<String, String> FIRST_STATE = Map.of(
            "applications",
            "SUBMITTED",
            "needs",
            "REGISTERED",
            "matches",
            "OFFERED",
            "work-orders",
            "OFFERED",
            "sessions",
            "PLANNED");

    private final Map<String, ObjectNode> byId = new LinkedHashMap<>();
    private final Map<String, String> byReference = new HashMap<>();
    private final Map<String, JsonNode> sent = new HashMap<>();

    /** What is answered. */
    public record Reply(int status, ObjectNode body) {}

    /** How many records of a kind there are. */
    public synchronized long count(String kind) {
        return all(kind, each -> true).size();
    }

    /** The states of a kind, with how many are in each. */
    public synchronized Map<String, Long> states(String kind) {
        return all(kind, each -> true).stream()
                .collect(Collectors.groupingBy(each -> each.path("status").asText(), Collectors.counting()));
    }

    synchronized Reply get(String path, String query) {
        if (path.equals("/indicators")) {
            return new Reply(200, indicators());
        }
        if (path.equals("/indicators/personVisits/trace")) {
            ArrayNode items = JSON.createArrayNode();
            verified().forEach(each -> items.addObject()
                    .put("visitId", each.path("id").asText()));
            return new Reply(200, JSON.createObjectNode().set("items", items));
        }
        if (path.equals("/reconciliation")) {
            return new Reply(200, JSON.createObjectNode().put("balanced", true).put("inFlight", 0));
        }
        if (path.equals("/me")) {
            return new Reply(200, confirmedWorkers());
        }
        String[] parts = path.substring(1).split("/");
        if (path.equals("/public/applications/progress")) {
            String receipt = query.replaceAll("receipt=([^&]*)&code=c-\\1", "$1");
            return byId.containsKey(receipt) ? new Reply(200, byId.get(receipt)) : problem(404, "Not found");
        }
        if (parts.length == 2) {
            ObjectNode one = byId.get(parts[1]);
            return one == null ? problem(404, "Not found") : new Reply(200, one.deepCopy());
        }
        ArrayNode items = JSON.createArrayNode();
        all(parts[0], each -> Stream.of("needId", "workOrderId").allMatch(field -> fits(each, field, query)))
                .forEach(each -> items.add(each.deepCopy()));
        return new Reply(200, JSON.createObjectNode().set("items", items));
    }

    private static boolean fits(ObjectNode record, String field, String query) {
        return !query.contains(field + "=")
                || query.replaceAll(".*" + field + "=([^&]*).*", "$1")
                        .equals(record.path(field).asText());
    }

    synchronized Reply post(String path, JsonNode body, String ifMatch) {
        String[] parts = path.substring(1).split("/");
        if (parts.length == 1) {
            return create(parts[0], body);
        }
        return parts[2].equals("evidence") || parts[2].equals("enrolments")
                ? create(parts[2], body)
                : move(parts[0], parts[1], String.join("/", List.of(parts).subList(2, parts.length)), body, ifMatch);
    }

    synchronized Reply patch(String path, JsonNode body, String ifMatch) {
        ObjectNode record = byId.get(path.substring(1).split("/")[1]);
        if (record == null) {
            return problem(404, "Not found");
        }
        if (!("\"" + record.get("version").asLong() + "\"").equals(ifMatch)) {
            return problem(412, "Changed in the meantime");
        }
        record.setAll((ObjectNode) body);
        record.put("version", record.get("version").asLong() + 1);
        return new Reply(200, record.deepCopy());
    }

    /** The credentials of all workers are replaced by one. */
    public synchronized void leaveOnly(String credential) {
        all("workers", each -> true)
                .forEach(each -> each.putArray("credentials").addObject().put("code", credential));
    }

    /** How many workers hold a credential. */
    public synchronized long holders(String credential) {
        return all("workers", each -> each.path("credentials")
                        .findValuesAsText("code")
                        .contains(credential))
                .size();
    }

    private Reply create(String kind, JsonNode body) {
        String reference = body.path("clientReference").asText();
        if (!reference.isEmpty() && byReference.containsKey(kind + reference)) {
            if (!sent.get(kind + reference).equals(body)) {
                return problem(409, "This clientReference has other content");
            }
            return new Reply(200, byId.get(byReference.get(kind + reference)).deepCopy());
        }
        ObjectNode record = store(kind, body);
        if (!reference.isEmpty()) {
            byReference.put(kind + reference, record.get("id").asText());
            sent.put(kind + reference, body);
        }
        String id = record.get("id").asText();
        return new Reply(201, record.deepCopy().put("receipt", id).put("queryCode", "c-" + id));
    }

    private ObjectNode store(String kind, JsonNode body) {
        ObjectNode record = body.deepCopy();
        record.put("id", UUID.randomUUID().toString());
        record.put("kind", kind).put("version", 1).put("status", FIRST_STATE.getOrDefault(kind, "RECORDED"));
        if (kind.equals("workers")) {
            record.put("subjectState", "PENDING");
        }
        byId.put(record.get("id").asText(), record);
        return record;
    }

    private Reply move(String kind, String id, String name, JsonNode body, String ifMatch) {
        ObjectNode record = byId.get(id);
        if (record == null) {
            return problem(404, "Not found");
        }
        String next = TRANSITIONS.get(kind + " " + record.get("status").asText() + " " + name);
        if (next == null) {
            return problem(409, "Not possible in this state");
        }
        if (!("\"" + record.get("version").asLong() + "\"").equals(ifMatch)) {
            return problem(412, "Changed in the meantime");
        }
        record.put("status", next).put("version", record.get("version").asLong() + 1);
        follow(kind, record, name, body);
        return new Reply(
                200,
                name.equals("schedule") ? JSON.createObjectNode().set("order", record.deepCopy()) : record.deepCopy());
    }

    /** What other services would do on the event. */
    private void follow(String kind, ObjectNode record, String name, JsonNode body) {
        String id = record.get("id").asText();
        switch (kind + " " + name) {
            case "workers subject/confirmation" -> record.put("subjectState", "CONFIRMED");
            case "applications acceptance" ->
                record.put("personId", UUID.randomUUID().toString());
            case "needs confirmation" ->
                store("matches", JSON.createObjectNode().put("needId", id));
            case "matches acceptance" ->
                store(
                        "work-orders",
                        JSON.createObjectNode()
                                .put("needId", record.get("needId").asText()));
            case "work-orders schedule" -> {
                ArrayNode visits = record.putArray("visits");
                for (JsonNode planned : body.path("visits")) {
                    ObjectNode visit =
                            store("visits", planned).put("status", "PLANNED").put("workOrderId", id);
                    visits.add(visit);
                }
            }
            case "sessions hold" -> body.path("attendances").forEach(this::attend);
            case "visits check-in" -> {
                ObjectNode order = byId.get(record.get("workOrderId").asText());
                if (order.get("status").asText().equals("SCHEDULED")) {
                    order.put("status", "IN_SERVICE");
                }
                order.put("version", order.get("version").asLong() + 1);
            }
            default -> {
                // Nothing follows.
            }
        }
    }

    private void attend(JsonNode attendance) {
        String orderId = byId.get(attendance.path("enrolmentId").asText())
                .path("workOrderId")
                .asText();
        store("visits", JSON.createObjectNode().put("workOrderId", orderId)).put("status", "VERIFIED");
        ObjectNode order = byId.get(orderId);
        order.put("status", "IN_SERVICE").put("version", order.get("version").asLong() + 1);
    }

    private List<ObjectNode> verified() {
        return all("visits", each -> each.get("status").asText().equals("VERIFIED"));
    }

    private ObjectNode confirmedWorkers() {
        ObjectNode body = JSON.createObjectNode();
        ArrayNode ids = body.putArray("workerIds");
        all("workers", each -> each.path("subjectState").asText().equals("CONFIRMED"))
                .forEach(each -> ids.add(each.path("id").asText()));
        return body;
    }

    private ObjectNode indicators() {
        List<ObjectNode> visits = verified();
        List<ObjectNode> answers = all("satisfaction-answers", each -> true);
        long satisfied = answers.stream()
                .filter(each -> List.of("SATISFIED", "VERY_SATISFIED")
                        .contains(each.path("rating").asText()))
                .count();
        ObjectNode body = JSON.createObjectNode();
        ArrayNode list = body.putArray("indicators");
        list.addObject()
                .put("code", "persons")
                .put(
                        "value",
                        visits.stream()
                                .map(each -> each.path("workOrderId"))
                                .distinct()
                                .count());
        list.addObject().put("code", "personVisits").put("value", visits.size());
        list.addObject()
                .put("code", "satisfactionRate")
                .put("numerator", satisfied)
                .put("denominator", answers.size());
        list.addObject()
                .put("code", "sessionsHeld")
                .put(
                        "value",
                        all("sessions", each -> each.path("status").asText().equals("HELD"))
                                .size());
        list.addObject().put("code", "responseTime").put("value", 4000).put("denominator", 1);
        return body;
    }

    private List<ObjectNode> all(String kind, Predicate<ObjectNode> which) {
        return byId.values().stream()
                .filter(each -> each.path("kind").asText().equals(kind))
                .filter(which)
                .toList();
    }

    private static Reply problem(int status, String title) {
        return new Reply(status, JSON.createObjectNode().put("title", title));
    }
}
