// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhongfu.bench.BenchFailedException;
import org.zhongfu.bench.planner.instance.BestKnown;
import org.zhongfu.bench.planner.instance.Families;
import org.zhongfu.bench.planner.instance.Instance;
import org.zhongfu.bench.planner.instance.Instances;

/**
 * An instance to be planned.
 *
 * @param instance the instance
 * @param family its family
 * @param label short name for the table: its code or its name
 * @param best best known cost, if there is one
 */
record Task(Instance instance, String family, String label, Optional<Double> best) {

    private static final double LEAST_PATIENTS = 10;

    /** The selected instances of a folder, by family and then by file name. */
    static List<Task> in(Path folder, BestKnown best, Set<String> families, Optional<String> only) {
        List<Task> tasks = new ArrayList<>();
        for (Path file : Instances.files(folder)) {
            Instance instance = Instances.read(file);
            Optional<BestKnown.Entry> entry = best.of(instance.name());
            String code = entry.map(BestKnown.Entry::code).orElse("");
            Task task = new Task(
                    instance,
                    Families.of(instance, best),
                    code.isEmpty() ? instance.name() : code,
                    entry.map(BestKnown.Entry::cost));
            if ((families.isEmpty() || families.contains(task.family())) && task.isCalled(only)) {
                tasks.add(task);
            }
        }
        if (tasks.isEmpty()) {
            throw new BenchFailedException("none of the instances in " + folder + " is chosen");
        }
        tasks.sort(Comparator.comparing(Task::family));
        return tasks;
    }

    private boolean isCalled(Optional<String> name) {
        return name.isEmpty() || name.get().equals(label) || name.get().equals(instance.name());
    }

    /** The instance without second services; there is no best known cost for it. */
    Task reduced() {
        return new Task(instance.withoutSecondServices(), family, label + " reduced", Optional.empty());
    }

    /** The wall clock time: as many seconds as patients, at least ten, times a factor. */
    Duration time(double secondsPerPatient) {
        double seconds = Math.max(LEAST_PATIENTS, instance.patients().size()) * secondsPerPatient;
        return Duration.ofMillis(Math.round(seconds * 1000));
    }
}
