// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.peer;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.zhongfu.bench.planner.instance.Caregiver;
import org.zhongfu.bench.planner.instance.Instance;
import org.zhongfu.bench.planner.instance.Patient;
import org.zhongfu.bench.planner.instance.Patient.Bond;
import org.zhongfu.bench.planner.instance.Solution;
import org.zhongfu.bench.planner.instance.Window;
import org.zhongfu.bench.planner.peer.timefold.Operation;
import org.zhongfu.bench.planner.peer.timefold.Roster;
import org.zhongfu.bench.planner.peer.timefold.Rules;
import org.zhongfu.bench.planner.peer.timefold.Tour;

/**
 * Timefold Solver with a model that follows its documentation: a list variable for each caregiver, start times as
 * declarative shadow variables over the two services of a patient, constraint streams, the default phases
 * (construction, then the default local search). It is not tuned and uses no licensed feature. Reading the model is not
 * part of its time.
 */
public final class TimefoldPlanner implements BenchmarkedPlanner {

    private static final int TICKS = 1000;

    @Override
    public String name() {
        return "Timefold";
    }

    @Override
    public Attempt attempt(Instance instance, Duration time, long seed) {
        SolverFactory<Roster> factory = SolverFactory.create(new SolverConfig()
                .withSolutionClass(Roster.class)
                .withEntityClasses(Tour.class, Operation.class)
                .withConstraintProviderClass(Rules.class)
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withMoveThreadCount(SolverConfig.MOVE_THREAD_COUNT_NONE)
                .withRandomSeed(seed)
                .withTerminationSpentLimit(time));
        Roster roster = factory.buildSolver().solve(roster(instance));
        return new Attempt(solution(roster), OptionalDouble.of(-roster.score.softScore() / 3.0 / TICKS));
    }

    private static Roster roster(Instance instance) {
        int[][] travel =
                new int[instance.distances().places()][instance.distances().places()];
        for (int from = 0; from < travel.length; from++) {
            for (int to = 0; to < travel.length; to++) {
                travel[from][to] = ticks(instance.distances().between(from, to));
            }
        }
        List<Tour> tours = new ArrayList<>();
        for (Caregiver caregiver : instance.caregivers()) {
            tours.add(new Tour(
                    caregiver.id(), caregiver.abilities(), caregiver.from().place(), travel));
        }
        List<Operation> operations = new ArrayList<>();
        instance.patients().forEach(patient -> operations.addAll(operations(patient, travel)));
        return new Roster(tours, operations);
    }

    private static List<Operation> operations(Patient patient, int[][] travel) {
        Window window = patient.windows().getFirst();
        List<Operation> operations = new ArrayList<>();
        for (Patient.Service service : patient.services()) {
            operations.add(new Operation(
                    patient.id(),
                    service.service(),
                    patient.place(),
                    ticks(window.start()),
                    ticks(window.end()),
                    ticks(service.duration()),
                    travel));
        }
        if (operations.size() == 2) {
            if (patient.bond() instanceof Bond.Sequential(double least, double most)) {
                operations.get(0).pairWith(operations.get(1), ticks(least), ticks(most));
            } else {
                operations.get(0).pairWith(operations.get(1), 0, 0);
            }
        }
        return operations;
    }

    private static int ticks(double time) {
        return Math.toIntExact(Math.round(time * TICKS));
    }

    private static Solution solution(Roster roster) {
        return new Solution(roster.tours.stream()
                .map(tour -> new Solution.Route(
                        tour.id,
                        tour.operations.stream()
                                .filter(operation -> operation.start != null)
                                .map(TimefoldPlanner::stop)
                                .toList()))
                .toList());
    }

    private static Solution.Stop stop(Operation operation) {
        int start = Objects.requireNonNull(operation.start);
        return new Solution.Stop(
                operation.getPatient(),
                operation.getService(),
                (double) start / TICKS,
                (double) (start + operation.getDuration()) / TICKS);
    }
}
