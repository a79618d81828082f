// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.conversion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.zhongfu.bench.planner.instance.Caregiver;
import org.zhongfu.bench.planner.instance.Distances;
import org.zhongfu.bench.planner.instance.Instance;
import org.zhongfu.bench.planner.instance.Patient;
import org.zhongfu.bench.planner.instance.Solution;
import org.zhongfu.bench.planner.instance.Solution.Route;
import org.zhongfu.bench.planner.instance.Solution.Stop;
import org.zhongfu.matching.engine.plan.Interval;
import org.zhongfu.matching.engine.plan.PlanResult;

/** Converts a result of our planner to a solution of the instance. */
public final class SolutionConverter {

    private final ConvertedInstance converted;
    private final Instance instance;
    private final Map<String, Caregiver> caregivers;

    private SolutionConverter(ConvertedInstance converted) {
        this.converted = converted;
        this.instance = converted.instance();
        this.caregivers = instance.caregiversById();
    }

    public static Solution convert(ConvertedInstance converted, PlanResult result) {
        return new SolutionConverter(converted).solution(result);
    }

    private Solution solution(PlanResult result) {
        List<Route> routes = new ArrayList<>();
        for (PlanResult.Route route : result.routes()) {
            List<Stop> stops =
                    new ArrayList<>(route.stops().stream().map(this::stop).toList());
            rest(route, stops).ifPresent(stops::add);
            stops.sort(Comparator.comparingDouble(Stop::start).thenComparingDouble(Stop::end));
            if (!stops.isEmpty()) {
                routes.add(new Route(route.workerId(), stops));
            }
        }
        return new Solution(routes);
    }

    private ConvertedInstance.Visit visit(String id) {
        return Objects.requireNonNull(converted.visits().get(id), "a visit that the problem does not have");
    }

    private Stop stop(PlanResult.Stop stop) {
        ConvertedInstance.Visit visit = visit(stop.visitId());
        return new Stop(
                visit.patient().id(),
                visit.patient().services().get(visit.first() + stop.part()).service(),
                converted.scale().time(stop.start()),
                converted.scale().time(stop.end()));
    }

    private Optional<Stop> rest(PlanResult.Route route, List<Stop> stops) {
        Interval rest = route.rest();
        if (rest == null) {
            return Optional.empty();
        }
        Caregiver caregiver =
                Objects.requireNonNull(caregivers.get(route.workerId()), "a route of an unknown caregiver");
        return Optional.of(rest(
                caregiver,
                converted.scale().time(rest.from()),
                converted.scale().time(rest.to()),
                stops));
    }

    /** At the place of the next patient if the caregiver can be there by then, otherwise at the place before. */
    private Stop rest(Caregiver caregiver, double start, double end, List<Stop> stops) {
        Distances distances = instance.distances();
        Map<String, Patient> patients = instance.patientsById();
        String here = caregiver.from().id();
        int place = caregiver.from().place();
        double free = caregiver.shift() == null ? 0 : caregiver.shift().start();
        for (Stop stop : stops) {
            int next = Objects.requireNonNull(patients.get(stop.patient())).place();
            if (stop.start() >= start) {
                boolean there = free + distances.between(place, next) <= start;
                return new Stop(there ? stop.patient() : here, Stop.LUNCH, start, end);
            }
            here = stop.patient();
            place = next;
            free = stop.end();
        }
        double home = distances.between(place, caregiver.to().place());
        if (stops.isEmpty() || free + home > start) {
            return new Stop(here, Stop.LUNCH, start, end);
        }
        // The caregiver is at the depot by then. Published solutions have breaks at the places of patients. A
        // break before the way home has the same cost, unless it would be too early.
        return start - home >= lunchFrom()
                ? new Stop(here, Stop.LUNCH, start - home, end - home)
                : new Stop(caregiver.to().id(), Stop.LUNCH, start, end);
    }

    private double lunchFrom() {
        return instance.lunch() == null ? 0 : instance.lunch().within().start();
    }
}
