// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.instance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhongfu.bench.planner.instance.Patient.Bond;

/**
 * Reads instances of the unified home healthcare problem: weights, shifts, lunch breaks, preferences, several depots.
 */
final class UhhcReader {

    /** Measures that must be zero when an instance has no weight for them. */
    private static final Set<Measure> HARD_UNLESS_WEIGHED =
            EnumSet.of(Measure.NOT_PREFERRED, Measure.LEFT_OUT, Measure.MISSED_LUNCH);

    private UhhcReader() {}

    static Instance read(String name, JsonNode root) {
        Distances distances = Field.distances(root);
        Map<String, Depot> depots = new HashMap<>();
        for (JsonNode each : Field.any(root, "terminal_points", "departing_points", "central_offices")) {
            String id = Field.text(each, "id");
            depots.put(id, new Depot(id, Field.place(each, "distance_matrix_index", distances.places())));
        }
        JsonNode metadata = Field.any(root, "metadata");
        String met = metadata.path("time_window_met").asText("at_service_start");
        if (!met.equals("at_service_start") && !met.equals("at_service_end")) {
            throw new IllegalArgumentException("unknown time_window_met: " + met);
        }
        return new Instance(
                name,
                Instance.Format.UHHC,
                Field.list(root, "caregivers", each -> caregiver(each, depots)),
                Field.list(root, "patients", each -> patient(each, distances.places())),
                distances,
                weights(Field.any(metadata, "cost_components")),
                met.equals("at_service_end"),
                lunch(root.get("lunch_breaks")));
    }

    private static Weights weights(JsonNode node) {
        Map<Measure, Double> soft = new EnumMap<>(Measure.class);
        Set<Measure> hard = EnumSet.noneOf(Measure.class);
        for (Measure measure : Measure.values()) {
            JsonNode weight = node.path(measure.weightName());
            if (weight.isNumber()) {
                soft.put(measure, weight.doubleValue());
            } else if (weight.asText().equals("HARD")
                    || (HARD_UNLESS_WEIGHED.contains(measure) && (weight.isMissingNode() || weight.isNull()))) {
                hard.add(measure);
            } else if (weight.isTextual()) {
                throw new IllegalArgumentException("the weight of " + measure.weightName() + " is " + weight);
            }
        }
        return new Weights(soft, hard);
    }

    private static Caregiver caregiver(JsonNode node, Map<String, Depot> depots) {
        String from = Field.text(node, "departing_point", "starting_point_id");
        String to = node.hasNonNull("arrival_point") ? Field.text(node, "arrival_point") : from;
        return new Caregiver(
                Field.text(node, "id"),
                Field.texts(node, "abilities"),
                depot(depots, from),
                depot(depots, to),
                node.hasNonNull("working_shift") ? window(node.get("working_shift")) : null,
                node.path("lunch_break").asBoolean());
    }

    private static Depot depot(Map<String, Depot> depots, String id) {
        Depot depot = depots.get(id);
        if (depot == null) {
            throw new IllegalArgumentException("there is no depot " + id);
        }
        return depot;
    }

    private static Patient patient(JsonNode node, int places) {
        return new Patient(
                Field.text(node, "id"),
                Field.place(node, "distance_matrix_index", places),
                Field.list(node, "time_windows", UhhcReader::window),
                Field.list(
                        node,
                        "required_services",
                        each -> new Patient.Service(Field.text(each, "service"), Field.number(each, "duration"))),
                bond(node.get("synchronization")),
                node.path("optional").asBoolean(),
                node.hasNonNull("preferred_caregivers") ? Field.texts(node, "preferred_caregivers") : null,
                node.hasNonNull("incompatible_caregivers") ? Field.texts(node, "incompatible_caregivers") : Set.of());
    }

    private static Window window(JsonNode node) {
        return new Window(Field.number(node, "start"), Field.number(node, "end"));
    }

    private static @Nullable Bond bond(@Nullable JsonNode node) {
        if (node == null || node.isNull()) {
            return null;
        }
        String type = Field.text(node, "type");
        return switch (type) {
            case "independent" -> new Bond.Independent();
            case "simultaneous" -> new Bond.Simultaneous();
            case "sequential" -> {
                JsonNode distance = Field.any(node, "distance");
                yield new Bond.Sequential(Field.number(distance, "min"), Field.number(distance, "max"));
            }
            default -> throw new IllegalArgumentException("unknown synchronization: " + type);
        };
    }

    private static Instance.@Nullable Lunch lunch(@Nullable JsonNode node) {
        return node == null || node.isNull()
                ? null
                : new Instance.Lunch(window(node), Field.number(node, "min_duration"));
    }
}
