// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.instance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhongfu.bench.BenchFailedException;

/** The best published results, by instance. */
public final class BestKnown {

    private static final List<String> TABLES = List.of("best_known.csv", "sa_solution_costs.csv");

    private final Map<String, Entry> entries = new HashMap<>();

    /**
     * A published result.
     *
     * @param code of the instance in its table, {@code C4}; empty where the table has none
     * @param cost the best known cost
     * @param costs its components, each times its weight, as far as the table has them
     */
    public record Entry(String code, double cost, Map<Measure, Double> costs) {

        public Entry {
            costs = Map.copyOf(costs);
        }
    }

    private BestKnown() {}

    /** Reads a table: with an {@code instance_file} and {@code bks_} columns, or an {@code instance} and its objective. */
    public static BestKnown read(Path file) {
        BestKnown table = new BestKnown();
        table.add(file);
        return table;
    }

    /** The tables in the folder of the instances; there may be none. */
    public static BestKnown beside(Path folder) {
        BestKnown tables = new BestKnown();
        for (Path collection : Instances.collections(folder)) {
            for (String name : TABLES) {
                Path file = collection.resolve(name);
                if (Files.isRegularFile(file)) {
                    tables.add(file);
                }
            }
        }
        return tables;
    }

    public Optional<Entry> of(String instance) {
        return Optional.ofNullable(entries.get(instance));
    }

    private void add(Path file) {
        for (Map<String, String> row : Csv.read(file)) {
            try {
                if (row.containsKey("instance_file")) {
                    entries.put(row.get("instance_file").replaceFirst("\\.json$", ""), mankowska(row));
                } else if (row.containsKey("instance")) {
                    entries.put(row.get("instance"), uhhc(row));
                } else {
                    throw new IllegalArgumentException("it has no column instance_file or instance");
                }
            } catch (IllegalArgumentException e) {
                throw new BenchFailedException(file + " is no table of best known results: " + e.getMessage());
            }
        }
    }

    private static Entry mankowska(Map<String, String> row) {
        Map<Measure, Double> costs = new EnumMap<>(Measure.class);
        costs.put(Measure.TRAVEL, number(row, "bks_distance") / 3);
        costs.put(Measure.LATENESS, number(row, "bks_total_tardiness") / 3);
        costs.put(Measure.WORST_LATENESS, number(row, "bks_max_tardiness") / 3);
        return new Entry(row.getOrDefault("code", ""), number(row, "bks_total_cost"), costs);
    }

    private static Entry uhhc(Map<String, String> row) {
        Map<Measure, Double> costs = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            costs.put(measure, number(row, measure.costName()));
        }
        return new Entry("", number(row, "objective"), costs);
    }

    private static double number(Map<String, String> row, String name) {
        String value = row.get(name);
        if (value == null) {
            throw new IllegalArgumentException("it has no column " + name);
        }
        return Double.parseDouble(value);
    }
}
