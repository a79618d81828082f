// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.zhongfu.matching.engine.plan.PlanResult.Route;
import org.zhongfu.matching.engine.plan.PlanResult.Stop;
import org.zhongfu.matching.engine.plan.PlanningProblem.WindowAnchor;

/** Checks a plan without the engine: which rules it breaks and what it costs. */
final class PlanCheck {

    private final PlanningProblem problem;
    private final PlanResult plan;
    private final Map<String, PlanVisit> visits = new HashMap<>();
    private final Map<String, Map<Integer, Stop>> done = new TreeMap<>();
    private final Map<String, Map<Integer, String>> by = new HashMap<>();
    private final List<String> broken = new ArrayList<>();

    long travel;
    long lateness;
    long worst;
    long waiting;
    long overtime;
    long worstIdle;
    long missed;

    private PlanCheck(PlanningProblem problem, PlanResult plan) {
        this.problem = problem;
        this.plan = plan;
        problem.visits().forEach(each -> visits.put(each.id(), each));
    }

    static PlanCheck of(PlanningProblem problem, PlanResult plan) {
        PlanCheck check = new PlanCheck(problem, plan);
        check.run();
        return check;
    }

    List<String> broken() {
        return broken;
    }

    private void run() {
        for (int w = 0; w < plan.routes().size(); w++) {
            route(problem.workers().get(w), plan.routes().get(w));
        }
        done.forEach(this::visit);
        Set<String> out = new HashSet<>();
        plan.unplanned().forEach(each -> out.add(each.visitId()));
        for (PlanVisit each : problem.visits()) {
            rule(
                    each.companion() == null || out.contains(each.id()) == out.contains(each.companion()),
                    each.id() + " is planned without its companion, or left out without it");
            if (done.containsKey(each.id()) == out.contains(each.id())) {
                broken.add(each.id() + " is neither planned nor left out, or both");
            }
        }
    }

    private void rule(boolean kept, String what) {
        if (!kept) {
            broken.add(what);
        }
    }

    private void route(PlanWorker worker, Route route) {
        rule(route.workerId().equals(worker.id()), "routes are in the order of the workers");
        Interval shift = worker.shift();
        int begin = shift == null ? 0 : shift.from();
        if (route.stops().isEmpty()) {
            if (shift != null) {
                int rest = worker.rest() == null ? 0 : worker.rest().ticks();
                worstIdle = Math.max(worstIdle, shift.to() - shift.from() - rest);
            }
            return;
        }
        rule(route.departure() >= begin, worker.id() + " leaves before the shift");
        int place = worker.startPlace();
        int free = route.departure();
        int busy = 0;
        Interval rest = route.rest();
        for (Stop stop : route.stops()) {
            PlanVisit visit = visits.get(stop.visitId());
            int way = problem.travel().ticks(place, visit.place());
            int earliest = free + way;
            if (rest != null && rest.from() >= free && rest.to() <= stop.arrival()) {
                earliest = rest.to() + way;
            }
            rule(stop.arrival() >= earliest, worker.id() + " cannot be at " + stop.visitId() + " by then");
            rule(stop.start() >= stop.arrival(), stop.visitId() + " starts before the worker is there");
            PlanVisit.Part part = visit.parts().get(stop.part());
            rule(stop.end() == stop.start() + part.ticks(), stop.visitId() + " takes another time");
            rule(worker.skills().containsAll(part.skills()), worker.id() + " lacks a skill for " + stop.visitId());
            rule(!visit.incompatible().contains(worker.id()), worker.id() + " must not come to " + stop.visitId());
            rule(
                    part.fixedWorker() == null || part.fixedWorker().equals(worker.id()),
                    stop.visitId() + " was fixed to another worker");
            rule(
                    rest == null || rest.to() <= stop.start() || rest.from() >= stop.end(),
                    worker.id() + " works in the break");
            done.computeIfAbsent(stop.visitId(), each -> new HashMap<>()).put(stop.part(), stop);
            by.computeIfAbsent(stop.visitId(), each -> new HashMap<>()).put(stop.part(), worker.id());
            lateness(visit, stop);
            travel += way;
            busy += way + part.ticks();
            place = visit.place();
            free = stop.end();
        }
        int way = problem.travel().ticks(place, worker.endPlace());
        travel += way;
        busy += way;
        rule(route.returnTime() >= free + way, worker.id() + " cannot be back by then");
        day(worker, route, busy);
    }

    private void lateness(PlanVisit visit, Stop stop) {
        Interval open = visit.windows().getFirst();
        for (Interval window : visit.windows()) {
            open = window.from() <= stop.start() ? window : open;
        }
        int measured = problem.conventions().windowAnchor() == WindowAnchor.START ? stop.start() : stop.end();
        int late = Math.max(0, measured - open.to());
        rule(stop.lateness() == late, stop.visitId() + " is as late as it says");
        rule(visit.lateAllowed() || late == 0, stop.visitId() + " must not be late");
        rule(stop.start() >= visit.windows().getFirst().from(), stop.visitId() + " starts too early");
        lateness += late;
        worst = Math.max(worst, late);
    }

    private void day(PlanWorker worker, Route route, int busyWithoutRest) {
        Interval rest = route.rest();
        int busy = busyWithoutRest + (rest == null ? 0 : rest.to() - rest.from());
        if (worker.rest() != null) {
            missed += rest == null ? 1 : 0;
            rule(
                    rest == null
                            || (rest.from() >= worker.rest().within().from()
                                    && rest.to() <= worker.rest().within().to()),
                    worker.id() + " takes the break at another time");
        }
        Stop first = route.stops().getFirst();
        boolean restFirst = rest != null && rest.to() <= first.start();
        int way = problem.travel()
                .ticks(worker.startPlace(), visits.get(first.visitId()).place());
        int leaves = problem.conventions().leavesJustInTime()
                ? first.start() - way - (restFirst ? rest.to() - rest.from() : 0)
                : route.departure();
        waiting += route.returnTime() - leaves - busy;
        Interval shift = worker.shift();
        if (shift != null) {
            overtime += Math.max(0, route.returnTime() - shift.to());
            worstIdle = Math.max(worstIdle, Math.max(route.returnTime(), shift.to()) - shift.from() - busy);
            rule(
                    worker.maxOvertime() == PlanWorker.UNBOUNDED
                            || route.returnTime() <= shift.to() + worker.maxOvertime(),
                    worker.id() + " works too long");
        }
    }

    private void visit(String id, Map<Integer, Stop> parts) {
        PlanVisit visit = visits.get(id);
        rule(parts.size() == visit.parts().size(), id + " is done in part");
        if (parts.size() == 2) {
            Map<Integer, String> workers = by.get(id);
            rule(!workers.get(0).equals(workers.get(1)), id + " needs two workers");
            int gap = parts.get(1).start() - parts.get(0).start();
            rule(gap >= visit.gap().from() && gap <= visit.gap().to(), id + " is out of step");
        }
    }
}
