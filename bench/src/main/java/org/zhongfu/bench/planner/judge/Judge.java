// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhongfu.bench.planner.instance.Caregiver;
import org.zhongfu.bench.planner.instance.Instance;
import org.zhongfu.bench.planner.instance.Patient;
import org.zhongfu.bench.planner.instance.Solution;
import org.zhongfu.bench.planner.instance.Solution.Route;
import org.zhongfu.bench.planner.instance.Solution.Stop;

/**
 * Computes the cost of a solution and its broken rules from the instance alone. Of the solution only the assignments
 * and times are used, not the costs it states.
 */
public final class Judge {

    /** Published times have three decimals. */
    static final double TOLERANCE = 1e-6;

    private final Instance instance;
    private final Map<String, Caregiver> caregivers;
    private final Places places;
    private final Violations findings = new Violations();
    private final Amounts amounts;
    private final TimeRules times;

    private Judge(Instance instance) {
        this.instance = instance;
        this.caregivers = instance.caregiversById();
        this.places = new Places(instance.patientsById());
        this.amounts = new Amounts(instance);
        this.times = new TimeRules(instance, findings);
    }

    /** The cost and the broken rules of a solution. */
    public static Verdict judge(Instance instance, Solution solution) {
        Judge judge = new Judge(instance);
        judge.caregiversOf(solution);
        judge.servicesOf(solution);
        return new Verdict(judge.amounts.all(), instance.weights(), judge.findings.all());
    }

    private void caregiversOf(Solution solution) {
        Set<String> seen = new HashSet<>();
        Set<String> out = new HashSet<>();
        Set<String> fed = new HashSet<>();
        for (Route route : solution.routes()) {
            findings.addIf(
                    !seen.add(route.caregiver()), Rule.CAREGIVER_TWICE, "%s has another route", route.caregiver());
            Caregiver caregiver = caregivers.get(route.caregiver());
            if (caregiver == null) {
                findings.add(Rule.UNKNOWN_CAREGIVER, "there is no caregiver %s", route.caregiver());
            } else if (!route.stops().isEmpty()) {
                out.add(caregiver.id());
                route.stops().forEach(stop -> knownPlace(caregiver, stop));
                Day day = Day.of(instance, caregiver, route.stops(), places);
                times.check(day);
                amounts.add(day);
                if (route.stops().stream().anyMatch(Stop::isLunch)) {
                    fed.add(caregiver.id());
                }
            }
        }
        for (Caregiver caregiver : instance.caregivers()) {
            if (!out.contains(caregiver.id())) {
                amounts.atHome(caregiver);
            }
            if (caregiver.lunch() && !fed.contains(caregiver.id())) {
                amounts.missedLunch();
                times.missed(caregiver);
            }
        }
    }

    private void knownPlace(Caregiver caregiver, Stop stop) {
        findings.addIf(
                !places.knows(stop, caregiver),
                Rule.UNKNOWN_PATIENT,
                "%s visits %s, who does not exist",
                caregiver.id(),
                stop.patient());
    }

    private void servicesOf(Solution solution) {
        Map<String, List<ServiceRules.Given>> given = new HashMap<>();
        for (Route route : solution.routes()) {
            @Nullable Caregiver caregiver = caregivers.get(route.caregiver());
            for (Stop stop : route.stops()) {
                if (!stop.isLunch()) {
                    given.computeIfAbsent(stop.patient(), patient -> new ArrayList<>())
                            .add(new ServiceRules.Given(route.caregiver(), caregiver, stop));
                }
            }
        }
        ServiceRules rules = new ServiceRules(instance, findings);
        for (Patient patient : instance.patients()) {
            List<ServiceRules.Given> all = given.getOrDefault(patient.id(), List.of());
            if (all.isEmpty()) {
                amounts.leftOut();
            }
            rules.check(patient, all);
        }
    }
}
