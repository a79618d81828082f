// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.instance;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.zhongfu.bench.BenchFailedException;
import org.zhongfu.bench.planner.instance.Solution.Route;
import org.zhongfu.bench.planner.instance.Solution.Stop;

/** Reads solutions in the published format. */
public final class Solutions {

    private static final Comparator<Stop> IN_TIME =
            Comparator.comparingDouble(Stop::start).thenComparingDouble(Stop::end);

    private Solutions() {}

    /**
     * The content of a file.
     *
     * @param solution the routes
     * @param cost the cost given in the file, if there is one
     * @param costs by measure, each times its weight, as given in the file
     */
    public record Published(Solution solution, OptionalDouble cost, Map<Measure, Double> costs) {

        public Published {
            costs = Map.copyOf(costs);
        }
    }

    /**
     * Reads a solution.
     *
     * @throws BenchFailedException when the file does not exist or is not a solution
     */
    public static Published read(Path file) {
        JsonNode root = JsonFiles.read(file);
        try {
            Solution solution = new Solution(Field.list(root, "routes", Solutions::route));
            Map<Measure, Double> costs = new EnumMap<>(Measure.class);
            for (Measure measure : Measure.values()) {
                if (root.path("cost_components").hasNonNull(measure.costName())) {
                    costs.put(measure, Field.number(root.get("cost_components"), measure.costName()));
                }
            }
            return new Published(solution, cost(root), costs);
        } catch (IllegalArgumentException e) {
            throw new BenchFailedException(file + " is not a solution: " + e.getMessage());
        }
    }

    private static OptionalDouble cost(JsonNode root) {
        JsonNode cost = root.path("cost").path("objective");
        return cost.isNumber() ? OptionalDouble.of(cost.doubleValue()) : OptionalDouble.empty();
    }

    private static Route route(JsonNode node) {
        List<Stop> stops = node.hasNonNull("locations")
                ? new ArrayList<>(Field.list(node, "locations", Solutions::stop))
                : new ArrayList<>();
        // The file has lunch breaks after the visits, whatever their time.
        stops.sort(IN_TIME);
        return new Route(Field.text(node, "caregiver_id"), stops);
    }

    private static Stop stop(JsonNode node) {
        return new Stop(
                Field.text(node, "patient", "patient_id"),
                Field.text(node, "service", "service_id"),
                Field.number(node, "arrival_time", "start_time", "start_service_time"),
                Field.number(node, "departure_time", "end_time", "end_service_time"));
    }
}
