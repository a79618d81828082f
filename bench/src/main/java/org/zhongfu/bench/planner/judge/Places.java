// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.judge;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhongfu.bench.planner.instance.Caregiver;
import org.zhongfu.bench.planner.instance.Patient;
import org.zhongfu.bench.planner.instance.Solution.Stop;

/** The places of stops. */
record Places(Map<String, Patient> patients) {

    @Nullable
    Patient patient(Stop stop) {
        return patients.get(stop.patient());
    }

    /** The place of a stop; an unknown place counts as the current one. */
    int of(Stop stop, Caregiver caregiver, int here) {
        Patient patient = patient(stop);
        if (patient != null) {
            return patient.place();
        }
        if (stop.patient().equals(caregiver.from().id())) {
            return caregiver.from().place();
        }
        return stop.patient().equals(caregiver.to().id()) ? caregiver.to().place() : here;
    }

    /** True for a patient's place, and for a lunch break at the caregiver's depot. */
    boolean knows(Stop stop, Caregiver caregiver) {
        return patients.containsKey(stop.patient())
                || (stop.isLunch()
                        && (stop.patient().equals(caregiver.from().id())
                                || stop.patient().equals(caregiver.to().id())));
    }
}
