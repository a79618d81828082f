// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.selfcheck;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.zhongfu.bench.planner.instance.Caregiver;
import org.zhongfu.bench.planner.instance.Instance;
import org.zhongfu.bench.planner.instance.Patient;
import org.zhongfu.bench.planner.instance.Solution;
import org.zhongfu.bench.planner.instance.Solution.Route;
import org.zhongfu.bench.planner.instance.Solution.Stop;

/** A solution that can be modified. */
final class EditableSolution {

    private final Map<String, Patient> patients;
    private final Map<String, Caregiver> caregivers;
    private final List<List<Stop>> stops = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    /** The position of a stop. */
    record Spot(int route, int index) {}

    EditableSolution(Instance instance, Solution solution) {
        this.patients = instance.patientsById();
        this.caregivers = instance.caregiversById();
        for (Route route : solution.routes()) {
            names.add(route.caregiver());
            stops.add(new ArrayList<>(route.stops()));
        }
    }

    /** A random stop among those that meet a condition. */
    Optional<Spot> any(RandomGenerator random, Predicate<Spot> fits) {
        List<Spot> all = new ArrayList<>();
        for (int route = 0; route < stops.size(); route++) {
            for (int index = 0; index < stops.get(route).size(); index++) {
                Spot spot = new Spot(route, index);
                if (fits.test(spot)) {
                    all.add(spot);
                }
            }
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }

    Optional<Spot> anyService(RandomGenerator random, Predicate<Spot> fits) {
        return any(random, spot -> !at(spot).isLunch() && fits.test(spot));
    }

    Stop at(Spot spot) {
        return stops.get(spot.route()).get(spot.index());
    }

    Patient patient(Spot spot) {
        return Objects.requireNonNull(patients.get(at(spot).patient()), "only good solutions are spoilt");
    }

    Caregiver caregiver(int route) {
        return Objects.requireNonNull(caregivers.get(names.get(route)), "only good solutions are spoilt");
    }

    int routes() {
        return names.size();
    }

    List<Stop> stops(int route) {
        return stops.get(route);
    }

    boolean isLast(Spot spot) {
        return spot.index() == stops.get(spot.route()).size() - 1;
    }

    Solution with(Spot spot, Stop stop) {
        stops.get(spot.route()).set(spot.index(), stop);
        return solution();
    }

    Solution without(Spot spot) {
        stops.get(spot.route()).remove(spot.index());
        return solution();
    }

    Solution plus(int route, Stop stop) {
        stops.get(route).add(stop);
        return solution();
    }

    Solution renamed(int route, String name) {
        names.set(route, name);
        return solution();
    }

    Solution swapped(int one, int other) {
        Collections.swap(names, one, other);
        return solution();
    }

    /** Splits the route before the stop into two routes of the same caregiver. */
    Solution cut(Spot spot) {
        List<Stop> route = stops.get(spot.route());
        List<Stop> rest = route.subList(spot.index(), route.size());
        names.add(names.get(spot.route()));
        stops.add(new ArrayList<>(rest));
        rest.clear();
        return solution();
    }

    private Solution solution() {
        List<Route> routes = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            stops.get(i).sort(Comparator.comparingDouble(Stop::start));
            routes.add(new Route(names.get(i), stops.get(i)));
        }
        return new Solution(routes);
    }
}
