// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.judge;

import static org.zhongfu.bench.planner.judge.Rule.ABILITY;
import static org.zhongfu.bench.planner.judge.Rule.INCOMPATIBLE;
import static org.zhongfu.bench.planner.judge.Rule.NOT_PREFERRED;
import static org.zhongfu.bench.planner.judge.Rule.SAME_CAREGIVER_TWICE;
import static org.zhongfu.bench.planner.judge.Rule.SERVICE_MISSING;
import static org.zhongfu.bench.planner.judge.Rule.SERVICE_TWICE;
import static org.zhongfu.bench.planner.judge.Rule.SYNCHRONISATION;
import static org.zhongfu.bench.planner.judge.Rule.UNKNOWN_SERVICE;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.bench.planner.instance.Caregiver;
import org.zhongfu.bench.planner.instance.Instance;
import org.zhongfu.bench.planner.instance.Measure;
import org.zhongfu.bench.planner.instance.Patient;
import org.zhongfu.bench.planner.instance.Patient.Bond;
import org.zhongfu.bench.planner.instance.Solution.Stop;

/** The rules about the services of each patient. */
final class ServiceRules {

    private final Instance instance;
    private final Violations findings;

    ServiceRules(Instance instance, Violations findings) {
        this.instance = instance;
        this.findings = findings;
    }

    /**
     * A service in a solution.
     *
     * @param by the caregiver of the route, who may be unknown
     * @param caregiver the caregiver, or null when unknown
     * @param stop time and service
     */
    record Given(String by, @Nullable Caregiver caregiver, Stop stop) {}

    /** Checks the services of a patient. */
    void check(Patient patient, List<Given> all) {
        if (all.isEmpty()) {
            findings.addIf(
                    !patient.optional() || instance.weights().forbids(Measure.LEFT_OUT),
                    SERVICE_MISSING,
                    "no caregiver visits %s",
                    patient.id());
            return;
        }
        all.forEach(given -> checkPerson(patient, given));
        List<Given> found = new ArrayList<>();
        for (Patient.Service service : patient.services()) {
            List<Given> same = all.stream()
                    .filter(given -> given.stop().service().equals(service.service()))
                    .toList();
            findings.addIf(same.isEmpty(), SERVICE_MISSING, "%s does not get %s", patient.id(), service.service());
            findings.addIf(
                    same.size() > 1,
                    SERVICE_TWICE,
                    "%s gets %s %d times",
                    patient.id(),
                    service.service(),
                    same.size());
            if (!same.isEmpty()) {
                found.add(same.getFirst());
            }
        }
        if (patient.bond() != null && found.size() == 2) {
            checkBond(patient, patient.bond(), found.get(0), found.get(1));
        }
    }

    private void checkPerson(Patient patient, Given given) {
        String service = given.stop().service();
        findings.addIf(patient.needs(service).isEmpty(), UNKNOWN_SERVICE, "%s does not need %s", patient.id(), service);
        findings.addIf(
                given.caregiver() != null && !given.caregiver().abilities().contains(service),
                ABILITY,
                "%s gives %s to %s and cannot",
                given.by(),
                service,
                patient.id());
        findings.addIf(
                patient.incompatible().contains(given.by()),
                INCOMPATIBLE,
                "%s must not come to %s",
                given.by(),
                patient.id());
        findings.addIf(
                instance.weights().forbids(Measure.NOT_PREFERRED)
                        && patient.preferred() != null
                        && !patient.preferred().contains(given.by()),
                NOT_PREFERRED,
                "%s does not wish for %s",
                patient.id(),
                given.by());
    }

    private void checkBond(Patient patient, Bond bond, Given first, Given second) {
        double gap = second.stop().start() - first.stop().start();
        boolean kept =
                switch (bond) {
                    case Bond.Independent() -> true;
                    case Bond.Simultaneous() -> Math.abs(gap) <= Judge.TOLERANCE;
                    case Bond.Sequential(double least, double most) ->
                        gap >= least - Judge.TOLERANCE && gap <= most + Judge.TOLERANCE;
                };
        findings.addIf(!kept, SYNCHRONISATION, "%.3f between the two starts at %s, not %s", gap, patient.id(), bond);
        findings.addIf(
                !(bond instanceof Bond.Independent) && first.by().equals(second.by()),
                SAME_CAREGIVER_TWICE,
                "%s visits %s alone",
                first.by(),
                patient.id());
    }
}
