// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.instance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhongfu.bench.planner.instance.Patient.Bond;

/**
 * Reads instances of Mankowska, Meisel and Bierwirth. The first row of distances is the depot, the others are the
 * patients in order.
 */
final class MankowskaReader {

    private MankowskaReader() {}

    static Instance read(String name, JsonNode root) {
        Distances distances = Field.distances(root);
        Depot depot = new Depot(Field.text(Field.any(root, "central_offices").path(0), "id"), 0);
        List<Caregiver> caregivers = Field.list(
                root,
                "caregivers",
                each -> new Caregiver(
                        Field.text(each, "id"), Field.texts(each, "abilities"), depot, depot, null, false));
        List<Patient> patients = new ArrayList<>();
        Field.any(root, "patients").forEach(each -> patients.add(patient(each, patients.size() + 1)));
        if (distances.places() != patients.size() + 1) {
            throw new IllegalArgumentException("the distances are not of the depot and each patient");
        }
        return new Instance(
                name, Instance.Format.MANKOWSKA, caregivers, patients, distances, Weights.MANKOWSKA, false, null);
    }

    private static Patient patient(JsonNode node, int place) {
        return new Patient(
                Field.text(node, "id"),
                place,
                List.of(Field.pair(Field.any(node, "time_window"), "time_window")),
                Field.list(
                        node,
                        "required_caregivers",
                        each -> new Patient.Service(Field.text(each, "service"), Field.number(each, "duration"))),
                bond(node.get("synchronization")),
                false,
                null,
                Set.of());
    }

    private static @Nullable Bond bond(@Nullable JsonNode node) {
        if (node == null || node.isNull()) {
            return null;
        }
        String type = Field.text(node, "type");
        return switch (type) {
            case "simultaneous" -> new Bond.Simultaneous();
            case "sequential" -> {
                Window distance = Field.pair(Field.any(node, "distance"), "distance");
                yield new Bond.Sequential(distance.start(), distance.end());
            }
            default -> throw new IllegalArgumentException("unknown synchronization: " + type);
        };
    }
}
