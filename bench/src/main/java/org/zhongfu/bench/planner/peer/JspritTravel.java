// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.peer;

import com.graphhopper.jsprit.core.problem.Location;
import com.graphhopper.jsprit.core.problem.cost.AbstractForwardVehicleRoutingTransportCosts;
import com.graphhopper.jsprit.core.problem.driver.Driver;
import com.graphhopper.jsprit.core.problem.vehicle.Vehicle;
import org.jspecify.annotations.Nullable;
import org.zhongfu.bench.planner.instance.Distances;

/** The travel times of the instance for jsprit, which may ask without a vehicle. */
final class JspritTravel extends AbstractForwardVehicleRoutingTransportCosts {

    private final Distances distances;

    JspritTravel(Distances distances) {
        this.distances = distances;
    }

    @Override
    public double getDistance(Location from, Location to, double departure, @Nullable Vehicle vehicle) {
        return distances.between(from.getIndex(), to.getIndex());
    }

    @Override
    public double getTransportTime(
            Location from, Location to, double departure, @Nullable Driver driver, @Nullable Vehicle vehicle) {
        return distances.between(from.getIndex(), to.getIndex());
    }

    @Override
    public double getTransportCost(
            Location from, Location to, double departure, @Nullable Driver driver, @Nullable Vehicle vehicle) {
        return distances.between(from.getIndex(), to.getIndex());
    }
}
