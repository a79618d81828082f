// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.instance;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import org.zhongfu.bench.BenchFailedException;
import org.zhongfu.bench.planner.instance.Solution.Route;
import org.zhongfu.bench.planner.instance.Solution.Stop;

/** Writes solutions in the published format, with their costs. */
public final class SolutionWriter {

    private static final JsonMapper JSON = new JsonMapper();

    private SolutionWriter() {}

    /**
     * Writes a solution.
     *
     * @param instance name of the instance
     * @param cost computed by the judge
     * @param violations number of broken rules
     * @param costs by measure, each times its weight; empty where the published format has none
     * @param about additional fields beside the published ones
     */
    public static void write(
            Path file,
            String instance,
            Solution solution,
            double cost,
            int violations,
            Map<Measure, Double> costs,
            Map<String, ?> about) {
        ObjectNode root = JSON.createObjectNode();
        root.put("instance", instance);
        put(root.putObject("cost"), "objective", cost).put("violations", violations);
        if (!costs.isEmpty()) {
            ObjectNode components = root.putObject("cost_components");
            costs.forEach((measure, value) -> put(components, measure.costName(), value));
        }
        about.forEach((name, value) -> root.set(name, JSON.valueToTree(value)));
        ArrayNode ordering = root.putArray("global_ordering");
        solution.routes().stream()
                .flatMap(route -> route.stops().stream())
                .filter(stop -> !stop.isLunch())
                .sorted(Comparator.comparingDouble(Stop::start))
                .map(Stop::patient)
                .distinct()
                .forEach(ordering::add);
        ArrayNode routes = root.putArray("routes");
        solution.routes().forEach(route -> write(route, routes.addObject()));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            JSON.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), root);
        } catch (IOException e) {
            throw new BenchFailedException(file + " cannot be written: " + e.getMessage());
        }
    }

    private static void write(Route route, ObjectNode node) {
        ArrayNode locations = node.put("caregiver_id", route.caregiver()).putArray("locations");
        for (Stop stop : route.stops()) {
            ObjectNode location = locations.addObject();
            put(location, stop.isLunch() ? "start_time" : "arrival_time", stop.start());
            put(location, stop.isLunch() ? "end_time" : "departure_time", stop.end());
            location.put("patient", stop.patient()).put("service", stop.service());
        }
    }

    /** Whole numbers are written without decimals; the published reader accepts nothing else for UHHC. */
    private static ObjectNode put(ObjectNode node, String name, double value) {
        return Math.rint(value) == value ? node.put(name, (long) value) : node.put(name, value);
    }
}
