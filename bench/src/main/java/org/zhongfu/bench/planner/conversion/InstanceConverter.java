// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.conversion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhongfu.bench.planner.instance.Caregiver;
import org.zhongfu.bench.planner.instance.Distances;
import org.zhongfu.bench.planner.instance.Instance;
import org.zhongfu.bench.planner.instance.Measure;
import org.zhongfu.bench.planner.instance.Patient;
import org.zhongfu.bench.planner.instance.Patient.Bond;
import org.zhongfu.bench.planner.instance.Weights;
import org.zhongfu.bench.planner.instance.Window;
import org.zhongfu.matching.engine.plan.Interval;
import org.zhongfu.matching.engine.plan.PlanVisit;
import org.zhongfu.matching.engine.plan.PlanWeights;
import org.zhongfu.matching.engine.plan.PlanWorker;
import org.zhongfu.matching.engine.plan.PlanningProblem;
import org.zhongfu.matching.engine.plan.PlanningProblem.TimeConventions;
import org.zhongfu.matching.engine.plan.PlanningProblem.WindowAnchor;
import org.zhongfu.matching.engine.plan.TravelMatrix;

/** Converts an instance to a problem of our planner. */
public final class InstanceConverter {

    /**
     * Higher than the cost of any plan: marks what must not happen. Sums of a few hundred stay far from an overflow.
     */
    static final int PROHIBITIVE = 100_000_000;

    private final Instance instance;
    private final Scale scale;
    private final Weights weights;

    private InstanceConverter(Instance instance, Scale scale) {
        this.instance = instance;
        this.scale = scale;
        this.weights = instance.weights();
    }

    public static ConvertedInstance convert(Instance instance) {
        Map<String, ConvertedInstance.Visit> visits = new HashMap<>();
        Scale scale = Scale.of(instance);
        PlanningProblem problem = new InstanceConverter(instance, scale).problem(visits);
        return new ConvertedInstance(instance, problem, scale, visits);
    }

    private PlanningProblem problem(Map<String, ConvertedInstance.Visit> visits) {
        List<PlanVisit> all = new ArrayList<>();
        for (Patient patient : instance.patients()) {
            int leavingOut = leavingOut(patient);
            if (patient.bond() instanceof Bond.Independent) {
                // Two independent services are two visits, of which both are planned or neither.
                String one = patient.id() + "#0";
                String two = patient.id() + "#1";
                int half = leavingOut / 2;
                all.add(visit(patient, one, 0, 1, leavingOut - half, two, visits));
                all.add(visit(patient, two, 1, 2, half, one, visits));
            } else {
                int services = patient.services().size();
                all.add(visit(patient, patient.id(), 0, services, leavingOut, null, visits));
            }
        }
        return new PlanningProblem(
                instance.caregivers().stream().map(this::worker).toList(),
                all,
                travel(instance.distances()),
                planWeights(),
                new TimeConventions(
                        instance.windowMeetsEnd() ? WindowAnchor.END : WindowAnchor.START,
                        instance.format() == Instance.Format.UHHC));
    }

    private int leavingOut(Patient patient) {
        return patient.optional() && !weights.forbids(Measure.LEFT_OUT) ? weight(Measure.LEFT_OUT) : PROHIBITIVE;
    }

    private PlanVisit visit(
            Patient patient,
            String id,
            int from,
            int to,
            int leavingOut,
            @Nullable String companion,
            Map<String, ConvertedInstance.Visit> visits) {
        visits.put(id, new ConvertedInstance.Visit(patient, from));
        return new PlanVisit(
                id,
                patient.id(),
                patient.place(),
                patient.windows().stream().map(this::span).toList(),
                !weights.forbids(Measure.LATENESS) && !weights.forbids(Measure.WORST_LATENESS),
                patient.services().subList(from, to).stream()
                        .map(service ->
                                new PlanVisit.Part(scale.ticks(service.duration()), Set.of(service.service()), null))
                        .toList(),
                gap(patient.bond()),
                leavingOut,
                patient.preferred() == null || weights.forbids(Measure.NOT_PREFERRED) ? Set.of() : patient.preferred(),
                unwelcome(patient),
                null,
                companion);
    }

    /** Incompatible caregivers; where preferences are mandatory, also all who are not preferred. */
    private Set<String> unwelcome(Patient patient) {
        Set<String> unwelcome = new HashSet<>(patient.incompatible());
        Set<String> preferred = patient.preferred();
        if (preferred != null && weights.forbids(Measure.NOT_PREFERRED)) {
            instance.caregivers().stream()
                    .map(Caregiver::id)
                    .filter(id -> !preferred.contains(id))
                    .forEach(unwelcome::add);
        }
        return unwelcome;
    }

    private Interval gap(@Nullable Bond bond) {
        return switch (bond) {
            case null -> PlanVisit.SIMULTANEOUS;
            case Bond.Independent() -> PlanVisit.SIMULTANEOUS;
            case Bond.Simultaneous() -> PlanVisit.SIMULTANEOUS;
            case Bond.Sequential(double least, double most) -> new Interval(scale.ticks(least), scale.ticks(most));
        };
    }

    private PlanWorker worker(Caregiver caregiver) {
        return new PlanWorker(
                caregiver.id(),
                caregiver.abilities(),
                caregiver.from().place(),
                caregiver.to().place(),
                caregiver.shift() == null ? null : span(caregiver.shift()),
                weights.forbids(Measure.OVERTIME) ? 0 : PlanWorker.UNBOUNDED,
                caregiver.lunch() ? rest(instance.lunch()) : null);
    }

    private PlanWorker.@Nullable Rest rest(Instance.@Nullable Lunch lunch) {
        if (lunch == null) {
            return null;
        }
        int ticks = scale.ticks(lunch.duration());
        Interval within = span(lunch.within());
        return new PlanWorker.Rest(
                instance.windowMeetsEnd() ? within : new Interval(within.from(), within.to() + ticks), ticks);
    }

    private Interval span(Window window) {
        return new Interval(scale.ticks(window.start()), scale.ticks(window.end()));
    }

    private TravelMatrix travel(Distances distances) {
        int[][] ticks = new int[distances.places()][distances.places()];
        for (int from = 0; from < ticks.length; from++) {
            for (int to = 0; to < ticks.length; to++) {
                ticks[from][to] = scale.ticks(distances.between(from, to));
            }
        }
        return TravelMatrix.of(ticks);
    }

    private PlanWeights planWeights() {
        if (instance.format() == Instance.Format.MANKOWSKA) {
            return new PlanWeights(1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 0, PlanWeights.Difference.FREE);
        }
        return new PlanWeights(
                1,
                weight(Measure.TRAVEL),
                weight(Measure.LATENESS),
                weight(Measure.WORST_LATENESS),
                weight(Measure.WAITING),
                weight(Measure.OVERTIME),
                weight(Measure.WORST_IDLE),
                weight(Measure.NOT_PREFERRED),
                0,
                1,
                weights.forbids(Measure.MISSED_LUNCH) ? PROHIBITIVE : weight(Measure.MISSED_LUNCH),
                PlanWeights.Difference.FREE);
    }

    private int weight(Measure measure) {
        double weight = weights.of(measure);
        if (weight < 0 || weight > PROHIBITIVE || Math.rint(weight) != weight) {
            throw new IllegalArgumentException("the weight of " + measure.weightName() + " is no whole number");
        }
        return (int) weight;
    }
}
