// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.peer;

import com.graphhopper.jsprit.core.problem.cost.VehicleRoutingActivityCosts;
import com.graphhopper.jsprit.core.problem.cost.VehicleRoutingTransportCosts;
import com.graphhopper.jsprit.core.problem.driver.Driver;
import com.graphhopper.jsprit.core.problem.solution.VehicleRoutingProblemSolution;
import com.graphhopper.jsprit.core.problem.solution.route.VehicleRoute;
import com.graphhopper.jsprit.core.problem.solution.route.activity.TourActivity;
import com.graphhopper.jsprit.core.problem.vehicle.Vehicle;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhongfu.bench.planner.instance.Patient;

/** The cost of a plan as far as jsprit can express it: lateness at each service, and the worst lateness over all. */
final class JspritCosts implements VehicleRoutingActivityCosts {

    /** Higher than the cost of any plan. */
    private static final double UNASSIGNED = 1e6;

    private final Map<String, Patient> patients;
    private final VehicleRoutingTransportCosts travel;

    JspritCosts(Map<String, Patient> patients, VehicleRoutingTransportCosts travel) {
        this.patients = patients;
        this.travel = travel;
    }

    @Override
    public double getActivityCost(
            TourActivity activity, double arrival, @Nullable Driver driver, @Nullable Vehicle vehicle) {
        if (!(activity instanceof TourActivity.JobActivity job)) {
            return 0;
        }
        Patient patient = Objects.requireNonNull(patients.get(job.getJob().getId()));
        double start = Math.max(arrival, patient.windows().getFirst().start());
        return Math.max(0, start - patient.windows().getFirst().end());
    }

    @Override
    public double getActivityDuration(
            TourActivity activity, double arrival, @Nullable Driver driver, @Nullable Vehicle vehicle) {
        return activity.getOperationTime();
    }

    /** Travel, lateness and worst lateness of a whole plan. */
    double total(VehicleRoutingProblemSolution solution) {
        double sum = solution.getUnassignedJobs().size() * UNASSIGNED;
        double worst = 0;
        for (VehicleRoute route : solution.getRoutes()) {
            TourActivity before = route.getStart();
            for (TourActivity activity : route.getActivities()) {
                double late = getActivityCost(activity, activity.getArrTime(), route.getDriver(), route.getVehicle());
                worst = Math.max(worst, late);
                sum += late + way(before, activity, route);
                before = activity;
            }
            sum += way(before, route.getEnd(), route);
        }
        return sum + worst;
    }

    private double way(TourActivity from, TourActivity to, VehicleRoute route) {
        return travel.getTransportCost(
                from.getLocation(), to.getLocation(), from.getEndTime(), route.getDriver(), route.getVehicle());
    }
}
