// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.peer;

import com.graphhopper.jsprit.core.algorithm.VehicleRoutingAlgorithm;
import com.graphhopper.jsprit.core.algorithm.box.Jsprit;
import com.graphhopper.jsprit.core.algorithm.state.StateManager;
import com.graphhopper.jsprit.core.algorithm.termination.TimeTermination;
import com.graphhopper.jsprit.core.problem.Location;
import com.graphhopper.jsprit.core.problem.VehicleRoutingProblem;
import com.graphhopper.jsprit.core.problem.constraint.ConstraintManager;
import com.graphhopper.jsprit.core.problem.job.Service;
import com.graphhopper.jsprit.core.problem.solution.VehicleRoutingProblemSolution;
import com.graphhopper.jsprit.core.problem.solution.route.VehicleRoute;
import com.graphhopper.jsprit.core.problem.solution.route.activity.TimeWindow;
import com.graphhopper.jsprit.core.problem.solution.route.activity.TourActivity;
import com.graphhopper.jsprit.core.problem.vehicle.VehicleImpl;
import com.graphhopper.jsprit.core.problem.vehicle.VehicleTypeImpl;
import com.graphhopper.jsprit.core.util.Solutions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import org.zhongfu.bench.planner.instance.Caregiver;
import org.zhongfu.bench.planner.instance.Instance;
import org.zhongfu.bench.planner.instance.Patient;
import org.zhongfu.bench.planner.instance.Solution;
import org.zhongfu.bench.planner.instance.Window;

/**
 * jsprit with its default strategies, on an instance without second services, since it has no synchronisation. Windows
 * are hard at their begin and soft at their end. Insertions consider travel and lateness along the route; acceptance
 * uses travel + lateness + worst lateness. Its cooling depends on the number of iterations, so a twentieth of the time
 * is used to estimate how many are possible.
 */
public final class JspritPlanner implements BenchmarkedPlanner {

    private static final double PROBE = 0.05;
    private static final int UNBOUNDED = 1_000_000;
    private static final long NANOS = 1_000_000;

    @Override
    public String name() {
        return "jsprit";
    }

    @Override
    public Attempt attempt(Instance instance, Duration time, long seed) {
        long end = System.nanoTime() + time.toNanos();
        Map<String, Patient> patients = instance.patientsById();
        VehicleRoutingProblem problem = problem(instance, patients);
        long slice = Math.max(1, Math.round(time.toMillis() * PROBE));
        long millis = slice;
        int iterations = UNBOUNDED;
        VehicleRoutingProblemSolution best = null;
        // When the iterations are done early, it continues from the solution found.
        while (best == null || millis > slice) {
            long begun = System.nanoTime();
            Counter counter = new Counter();
            VehicleRoutingAlgorithm algorithm = algorithm(problem, patients, iterations, millis, seed);
            algorithm.addListener(counter);
            if (best != null) {
                algorithm.addInitialSolution(best);
            }
            best = Solutions.bestOf(algorithm.searchSolutions());
            millis = (end - System.nanoTime()) / NANOS;
            iterations = (int) (counter.count() * millis / Math.max(1, (System.nanoTime() - begun) / NANOS) + 1);
        }
        return new Attempt(solution(best), OptionalDouble.of(best.getCost() / 3));
    }

    private static VehicleRoutingAlgorithm algorithm(
            VehicleRoutingProblem problem, Map<String, Patient> patients, int iterations, long millis, long seed) {
        JspritCosts costs = new JspritCosts(patients, problem.getTransportCosts());
        StateManager states = new StateManager(problem);
        ConstraintManager constraints = new ConstraintManager(problem, states);
        constraints.addConstraint(new JspritDelay(costs, problem.getTransportCosts()));
        VehicleRoutingAlgorithm algorithm = Jsprit.Builder.newInstance(problem)
                .setProperty(Jsprit.Parameter.THREADS, "1")
                .setProperty(Jsprit.Parameter.ITERATIONS, Integer.toString(iterations))
                .setRandom(new Random(seed))
                .setStateAndConstraintManager(states, constraints)
                .setObjectiveFunction(costs::total)
                .buildAlgorithm();
        TimeTermination termination = new TimeTermination(Math.max(1, millis));
        algorithm.setPrematureAlgorithmTermination(termination);
        algorithm.addListener(termination);
        return algorithm;
    }

    private static VehicleRoutingProblem problem(Instance instance, Map<String, Patient> patients) {
        JspritTravel travel = new JspritTravel(instance.distances());
        VehicleRoutingProblem.Builder builder = VehicleRoutingProblem.Builder.newInstance()
                .setFleetSize(VehicleRoutingProblem.FleetSize.FINITE)
                .setRoutingCost(travel)
                .setActivityCosts(new JspritCosts(patients, travel));
        VehicleTypeImpl type = VehicleTypeImpl.Builder.newInstance("caregiver").build();
        for (Caregiver caregiver : instance.caregivers()) {
            VehicleImpl.Builder vehicle = VehicleImpl.Builder.newInstance(caregiver.id())
                    .setType(type)
                    .setStartLocation(Location.newInstance(caregiver.from().place()));
            caregiver.abilities().forEach(vehicle::addSkill);
            builder.addVehicle(vehicle.build());
        }
        for (Patient patient : instance.patients()) {
            Patient.Service service = patient.services().getFirst();
            Window window = patient.windows().getFirst();
            builder.addJob(Service.Builder.newInstance(patient.id())
                    .setLocation(Location.newInstance(patient.place()))
                    .setServiceTime(service.duration())
                    .addTimeWindow(TimeWindow.newInstance(window.start(), Double.MAX_VALUE))
                    .addRequiredSkill(service.service())
                    .setName(service.service())
                    .build());
        }
        return builder.build();
    }

    private static Solution solution(VehicleRoutingProblemSolution best) {
        List<Solution.Route> routes = new ArrayList<>();
        for (VehicleRoute route : best.getRoutes()) {
            List<Solution.Stop> stops = new ArrayList<>();
            for (TourActivity activity : route.getActivities()) {
                Service job = (Service) ((TourActivity.JobActivity) activity).getJob();
                double start = activity.getEndTime() - job.getServiceDuration();
                stops.add(new Solution.Stop(job.getId(), job.getName(), start, activity.getEndTime()));
            }
            routes.add(new Solution.Route(route.getVehicle().getId(), stops));
        }
        return new Solution(routes);
    }
}
