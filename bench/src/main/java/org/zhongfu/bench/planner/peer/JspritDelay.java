// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.peer;

import com.graphhopper.jsprit.core.problem.constraint.SoftActivityConstraint;
import com.graphhopper.jsprit.core.problem.cost.VehicleRoutingTransportCosts;
import com.graphhopper.jsprit.core.problem.misc.JobInsertionContext;
import com.graphhopper.jsprit.core.problem.solution.route.activity.TourActivity;
import java.util.List;

/**
 * The cost of an insertion for the activities behind the next one. By itself jsprit looks only at the next activity, so
 * that lateness accumulates behind it.
 */
final class JspritDelay implements SoftActivityConstraint {

    private final JspritCosts costs;
    private final VehicleRoutingTransportCosts travel;

    JspritDelay(JspritCosts costs, VehicleRoutingTransportCosts travel) {
        this.costs = costs;
        this.travel = travel;
    }

    @Override
    public double getCosts(
            JobInsertionContext context,
            TourActivity before,
            TourActivity inserted,
            TourActivity next,
            double leavesBefore) {
        List<TourActivity> rest = context.getRoute().getActivities();
        int index = rest.indexOf(next);
        if (index < 0) {
            return 0;
        }
        double end = end(before, inserted, leavesBefore, context);
        TourActivity here = inserted;
        double extra = 0;
        for (TourActivity activity : rest.subList(index, rest.size())) {
            double arrival = end + way(here, activity, end, context);
            if (arrival <= activity.getArrTime()) {
                return extra;
            }
            if (activity != next) {
                extra += costs.getActivityCost(activity, arrival, context.getNewDriver(), context.getNewVehicle())
                        - costs.getActivityCost(
                                activity, activity.getArrTime(), context.getNewDriver(), context.getNewVehicle());
            }
            end = end(here, activity, end, context);
            here = activity;
        }
        return extra;
    }

    private double end(TourActivity from, TourActivity to, double leaves, JobInsertionContext context) {
        double arrival = leaves + way(from, to, leaves, context);
        return Math.max(arrival, to.getTheoreticalEarliestOperationStartTime()) + to.getOperationTime();
    }

    private double way(TourActivity from, TourActivity to, double leaves, JobInsertionContext context) {
        return travel.getTransportTime(
                from.getLocation(), to.getLocation(), leaves, context.getNewDriver(), context.getNewVehicle());
    }
}
