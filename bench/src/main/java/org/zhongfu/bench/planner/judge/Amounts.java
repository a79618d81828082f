// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.judge;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.zhongfu.bench.planner.instance.Caregiver;
import org.zhongfu.bench.planner.instance.Instance;
import org.zhongfu.bench.planner.instance.Measure;
import org.zhongfu.bench.planner.instance.Patient;
import org.zhongfu.bench.planner.instance.Window;

/** Adds up the measures of a solution. */
final class Amounts {

    private final Instance instance;
    private final Map<Measure, Double> amounts = new EnumMap<>(Measure.class);

    Amounts(Instance instance) {
        this.instance = instance;
        for (Measure measure : Measure.values()) {
            amounts.put(measure, 0.0);
        }
    }

    Map<Measure, Double> all() {
        return amounts;
    }

    void leftOut() {
        add(Measure.LEFT_OUT, 1);
    }

    void missedLunch() {
        add(Measure.MISSED_LUNCH, 1);
    }

    /** A caregiver without visits is idle during the whole shift. */
    void atHome(Caregiver caregiver) {
        Window shift = caregiver.shift();
        if (shift != null) {
            worst(Measure.WORST_IDLE, shift.end() - shift.start());
        }
    }

    void add(Day day) {
        add(Measure.TRAVEL, day.travel());
        day.calls().forEach(call -> add(day, call));
        add(Measure.WAITING, waiting(day.calls()));
        Window shift = day.caregiver().shift();
        if (shift != null) {
            add(Measure.OVERTIME, Math.max(0, day.back() - shift.end()));
            double idle = day.calls().stream().mapToDouble(Day.Call::waits).sum();
            worst(
                    Measure.WORST_IDLE,
                    Math.max(0, day.leaves() - shift.start()) + idle + Math.max(0, shift.end() - day.back()));
        }
    }

    private void add(Day day, Day.Call call) {
        Patient patient = call.patient();
        if (patient == null || call.stop().isLunch()) {
            return;
        }
        double late = Lateness.of(instance, patient, call.stop());
        add(Measure.LATENESS, late);
        worst(Measure.WORST_LATENESS, late);
        if (patient.preferred() != null
                && !patient.preferred().contains(day.caregiver().id())) {
            add(Measure.NOT_PREFERRED, 1);
        }
    }

    /**
     * By the convention of the published costs, a caregiver with lunch before the first service has no waiting before
     * that service.
     */
    private static double waiting(List<Day.Call> calls) {
        double sum = 0;
        for (int i = 0; i < calls.size(); i++) {
            if (i != 1 || !calls.getFirst().stop().isLunch()) {
                sum += calls.get(i).waits();
            }
        }
        return sum;
    }

    private void add(Measure measure, double amount) {
        amounts.merge(measure, amount, Double::sum);
    }

    private void worst(Measure measure, double amount) {
        amounts.merge(measure, amount, Math::max);
    }
}
