// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.question;

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
        Interval rest = route.rest();
        if (rest == null) {
            return Optional.empty();
        }
        Caregiver caregiver = Objects.requireNonNull(caregivers.get(route.workerId()), "a route of nobody");
        return Optional.of(rest(
                caregiver, question.scale().time(rest.from()), question.scale().time(rest.to()), stops));
    }

    /** At the next patient's place if the caregiver can be there by then, else where the caregiver is before. */
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
        // Home by then. Published solutions have breaks at patients' places; before the way home it comes to the same,
        // unless it were too early for a break.
        return start - home >= lunchFrom()
                ? new Stop(here, Stop.LUNCH, start - home, end - home)
                : new Stop(caregiver.to().id(), Stop.LUNCH, start, end);
    }

    private double lunchFrom() {
        return instance.lunch() == null ? 0 : instance.lunch().within().start();
    }
}
