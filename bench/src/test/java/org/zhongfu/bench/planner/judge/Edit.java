// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.zhongfu.bench.planner.instance.Solution;
import org.zhongfu.bench.planner.instance.Solution.Route;
import org.zhongfu.bench.planner.instance.Solution.Stop;

/** Changes one thing in a solution. */
final class Edit {

    private Edit() {}

    static UnaryOperator<Solution> stop(String caregiver, int index, UnaryOperator<Stop> change) {
        return solution -> routes(solution, caregiver, stops -> stops.set(index, change.apply(stops.get(index))));
    }

    static UnaryOperator<Solution> remove(String caregiver, int index) {
        return solution -> routes(solution, caregiver, stops -> stops.remove(index));
    }

    static UnaryOperator<Solution> add(String caregiver, Stop stop) {
        return solution -> routes(solution, caregiver, stops -> stops.add(stop));
    }

    static UnaryOperator<Solution> route(Route route) {
        return solution -> {
            List<Route> routes = new ArrayList<>(solution.routes());
            routes.add(route);
            return new Solution(routes);
        };
    }

    static UnaryOperator<Solution> rename(String caregiver, String name) {
        return solution -> new Solution(solution.routes().stream()
                .map(route -> route.caregiver().equals(caregiver) ? new Route(name, route.stops()) : route)
                .toList());
    }

    static UnaryOperator<Stop> by(double shift) {
        return stop -> new Stop(stop.patient(), stop.service(), stop.start() + shift, stop.end() + shift);
    }

    static UnaryOperator<Stop> longer(double by) {
        return stop -> new Stop(stop.patient(), stop.service(), stop.start(), stop.end() + by);
    }

    private interface Change {
        void to(List<Stop> stops);
    }

    private static Solution routes(Solution solution, String caregiver, Change change) {
        return new Solution(solution.routes().stream()
                .map(route -> {
                    List<Stop> stops = new ArrayList<>(route.stops());
                    if (route.caregiver().equals(caregiver)) {
                        change.to(stops);
                        stops.sort(Comparator.comparingDouble(Stop::start));
                    }
                    return new Route(route.caregiver(), stops);
                })
                .toList());
    }
}
