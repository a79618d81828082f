// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhongfu.bench.planner.instance.Caregiver;
import org.zhongfu.bench.planner.instance.Distances;
import org.zhongfu.bench.planner.instance.Instance;
import org.zhongfu.bench.planner.instance.Patient;
import org.zhongfu.bench.planner.instance.Solution;
import org.zhongfu.bench.planner.instance.Solution.Route;
import org.zhongfu.bench.planner.instance.Solution.Stop;
import org.zhongfu.matching.engine.plan.PlanResult;
import org.zhongfu.matching.engine.plan.Span;

/** Makes a solution of the planner's answer. */
final class Answer {

    private final Question question;
    private final Instance instance;
    private final Map<String, Caregiver> caregivers;

    Answer(Question question) {
        this.question = question;
        this.instance = question.instance();
        this.caregivers = instance.caregiversById();
    }

    Solution solution(PlanResult result) {
        Set<String> halves = halves(result);
        List<Route> routes = new ArrayList<>();
        for (PlanResult.Route route : result.routes()) {
            List<Stop> stops = new ArrayList<>();
            for (PlanResult.Stop stop : route.stops()) {
                if (!halves.contains(stop.visitId())) {
                    stops.add(stop(stop));
                }
            }
            rest(route, stops).ifPresent(stops::add);
            stops.sort(Comparator.comparingDouble(Stop::start).thenComparingDouble(Stop::end));
            if (!stops.isEmpty()) {
                routes.add(new Route(route.workerId(), stops));
            }
        }
        return new Solution(routes);
    }

    /** Visits of patients who may be left out and get one of two services only: they are left out altogether. */
    private Set<String> halves(PlanResult result) {
        Map<Patient, Set<String>> given = new HashMap<>();
        result.routes().stream().flatMap(route -> route.stops().stream()).forEach(stop -> given.computeIfAbsent(
                        visit(stop.visitId()).patient(), patient -> new HashSet<>())
                .add(stop.visitId()));
        return given.entrySet().stream()
                .filter(entry -> entry.getKey().optional()
                        && entry.getKey().bond() instanceof Patient.Bond.Independent
                        && entry.getValue().size() == 1)
                .flatMap(entry -> entry.getValue().stream())
                .collect(Collectors.toSet());
    }

    private Question.Visit visit(String id) {
        return Objects.requireNonNull(question.visits().get(id), "a visit nobody asked for");
    }

    private Stop stop(PlanResult.Stop stop) {
        Question.Visit visit = visit(stop.visitId());
        return new Stop(
                visit.patient().id(),
                visit.patient().services().get(visit.first() + stop.part()).service(),
                question.scale().time(stop.start()),
                question.scale().time(stop.end()));
    }

    private Optional<Stop> rest(PlanResult.Route route, List<Stop> stops) {
        Span rest = route.rest();
        if (rest == null) {
            return Optional.empty();
        }
        double start = question.scale().time(rest.from());
        String where =
                where(Objects.requireNonNull(caregivers.get(route.workerId()), "a route of nobody"), start, stops);
        return Optional.of(new Stop(where, Stop.LUNCH, start, question.scale().time(rest.to())));
    }

    /** At the next patient's place if the caregiver can be there by then, else where the caregiver is before. */
    private String where(Caregiver caregiver, double start, List<Stop> stops) {
        Distances distances = instance.distances();
        Map<String, Patient> patients = instance.patientsById();
        String here = caregiver.from().id();
        int place = caregiver.from().place();
        double free = caregiver.shift() == null ? 0 : caregiver.shift().start();
        for (Stop stop : stops) {
            int next = Objects.requireNonNull(patients.get(stop.patient())).place();
            if (stop.start() >= start) {
                return free + distances.between(place, next) <= start ? stop.patient() : here;
            }
            here = stop.patient();
            place = next;
            free = stop.end();
        }
        return here;
    }
}
