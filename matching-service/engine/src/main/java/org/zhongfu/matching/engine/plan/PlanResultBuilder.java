// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

import java.util.ArrayList;
import java.util.List;
import org.zhongfu.matching.engine.plan.PlanResult.Route;
import org.zhongfu.matching.engine.plan.PlanResult.Stop;
import org.zhongfu.matching.engine.plan.PlanResult.StopReason;
import org.zhongfu.matching.engine.plan.PlanResult.Unplanned;

/** Builds the {@link PlanResult} from a schedule. */
final class PlanResultBuilder {

    private final ProblemData data;
    private final Schedule schedule;

    PlanResultBuilder(Schedule schedule) {
        this.schedule = schedule;
        data = schedule.data;
    }

    PlanResult build(long steps, StopReason stopReason) {
        List<Route> routes = new ArrayList<>();
        for (int w = 0; w < data.workers; w++) {
            routes.add(route(w));
        }
        List<Unplanned> unplanned = new ArrayList<>();
        UnplannedReasonFinder reasons = new UnplannedReasonFinder(schedule);
        for (int v = 0; v < data.visits; v++) {
            if (!schedule.isPlanned(v)) {
                unplanned.add(new Unplanned(data.problem.visits().get(v).id(), reasons.of(v)));
            }
        }
        PlanScore score = score();
        return new PlanResult(routes, unplanned, score, score.cost(data.problem.weights()), steps, stopReason);
    }

    private Route route(int w) {
        int node = data.node(w);
        List<Stop> stops = new ArrayList<>();
        for (int part = schedule.next[node]; part < data.parts; part = schedule.next[part]) {
            stops.add(stop(part));
        }
        String id = data.problem.workers().get(w).id();
        return new Route(
                id, schedule.days.departureOf(w), stops, schedule.days.returnTimeOf(w), schedule.days.breakOf(w));
    }

    private Stop stop(int part) {
        int visit = data.visitOf[part];
        return new Stop(
                data.problem.visits().get(visit).id(),
                part - data.first[visit],
                arrivalAt(part),
                schedule.start[part],
                schedule.endOf(part),
                schedule.late[part]);
    }

    /**
     * A worker who leaves just in time for the first visit arrives when it starts, not at the earliest possible
     * arrival.
     */
    private int arrivalAt(int part) {
        int w = schedule.worker[part];
        int node = data.node(w);
        if (schedule.prev[part] != node) {
            return schedule.arrivalAt(part);
        }
        int rest = data.restTicks[w] > 0 && schedule.isRested(part) ? data.restTicks[w] : 0;
        return Math.max(schedule.days.departureOf(w) + rest + data.travel(node, part), schedule.arrivalAt(part));
    }

    private PlanScore score() {
        long lateness = 0;
        long notPreferred = 0;
        long notMain = 0;
        long moved = 0;
        for (int part = 0; part < data.parts; part++) {
            int w = schedule.worker[part];
            if (w == Schedule.UNASSIGNED) {
                continue;
            }
            PlanVisit visit = data.problem.visits().get(data.visitOf[part]);
            String id = data.problem.workers().get(w).id();
            lateness += schedule.late[part];
            notPreferred += !visit.preferred().isEmpty() && !visit.preferred().contains(id) ? 1 : 0;
            notMain += visit.mainWorker() != null && !visit.mainWorker().equals(id) ? 1 : 0;
            moved += data.isMoved(part, w, schedule.start[part]) ? 1 : 0;
        }
        long leftOut = 0;
        for (int v = 0; v < data.visits; v++) {
            leftOut += schedule.isPlanned(v) ? 0 : data.problem.visits().get(v).unplannedCost();
        }
        WorkerDayCosts days = schedule.days;
        return new PlanScore(
                schedule.routes.travel,
                lateness,
                schedule.worst,
                days.sumOf(days.waiting),
                days.sumOf(days.overtime),
                days.worstIdle,
                notPreferred,
                notMain,
                leftOut,
                days.missedBreaks(),
                moved);
    }
}
