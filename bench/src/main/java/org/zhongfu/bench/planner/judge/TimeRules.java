// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.judge;

import static org.zhongfu.bench.planner.judge.Judge.TOLERANCE;

import org.jspecify.annotations.Nullable;
import org.zhongfu.bench.planner.instance.Caregiver;
import org.zhongfu.bench.planner.instance.Instance;
import org.zhongfu.bench.planner.instance.Measure;
import org.zhongfu.bench.planner.instance.Patient;
import org.zhongfu.bench.planner.instance.Solution.Stop;
import org.zhongfu.bench.planner.instance.Window;

/** The rules about the times of each caregiver. */
final class TimeRules {

    private final Instance instance;
    private final Violations findings;

    TimeRules(Instance instance, Violations findings) {
        this.instance = instance;
        this.findings = findings;
    }

    void check(Day day) {
        String who = day.caregiver().id();
        // Without a shift the caregiver may leave at time 0.
        findings.addIf(
                day.leaves() < day.mayLeave() - TOLERANCE,
                day.caregiver().shift() == null ? Rule.TRAVEL_TIME : Rule.SHIFT,
                "%s leaves at %.3f, before %.3f",
                who,
                day.leaves(),
                day.mayLeave());
        Window shift = day.caregiver().shift();
        findings.addIf(
                instance.weights().forbids(Measure.OVERTIME) && shift != null && day.back() > shift.end() + TOLERANCE,
                Rule.SHIFT,
                "%s is back at %.3f",
                who,
                day.back());
        int lunches = 0;
        for (Day.Call call : day.calls()) {
            Stop stop = call.stop();
            findings.addIf(
                    stop.start() < call.arrival() - TOLERANCE,
                    Rule.TRAVEL_TIME,
                    "%s starts at %s at %.3f and arrives at %.3f",
                    who,
                    stop.patient(),
                    stop.start(),
                    call.arrival());
            if (stop.isLunch()) {
                lunches++;
                checkLunch(who, stop, instance.lunch());
            } else if (call.patient() != null) {
                checkService(call.patient(), stop);
            }
        }
        findings.addIf(lunches > 1, Rule.LUNCH, "%s has %d lunch breaks", who, lunches);
    }

    /** A caregiver with a lunch break that the solution does not have. */
    void missed(Caregiver caregiver) {
        findings.addIf(
                instance.weights().forbids(Measure.MISSED_LUNCH),
                Rule.LUNCH_MISSED,
                "%s has no lunch break",
                caregiver.id());
    }

    private void checkService(Patient patient, Stop stop) {
        double opens = patient.windows().getFirst().start();
        findings.addIf(
                stop.start() < opens - TOLERANCE,
                Rule.TOO_EARLY,
                "%s is visited at %.3f, before %.3f",
                patient.id(),
                stop.start(),
                opens);
        double late = Lateness.of(instance, patient, stop);
        findings.addIf(
                late > TOLERANCE
                        && (instance.weights().forbids(Measure.LATENESS)
                                || instance.weights().forbids(Measure.WORST_LATENESS)),
                Rule.TOO_LATE,
                "%s is visited %.3f late",
                patient.id(),
                late);
        double takes = stop.end() - stop.start();
        patient.needs(stop.service())
                .ifPresent(service -> findings.addIf(
                        Math.abs(takes - service.duration()) > TOLERANCE,
                        Rule.DURATION,
                        "%s takes %.3f at %s instead of %.3f",
                        service.service(),
                        takes,
                        patient.id(),
                        service.duration()));
    }

    private void checkLunch(String who, Stop stop, Instance.@Nullable Lunch lunch) {
        if (lunch == null) {
            findings.add(Rule.LUNCH, "%s has a lunch break where there is none", who);
            return;
        }
        double bounded = instance.windowMeetsEnd() ? stop.end() : stop.start();
        findings.addIf(
                stop.start() < lunch.within().start() - TOLERANCE
                        || bounded > lunch.within().end() + TOLERANCE
                        || stop.end() - stop.start() < lunch.duration() - TOLERANCE,
                Rule.LUNCH,
                "%s has lunch from %.3f to %.3f",
                who,
                stop.start(),
                stop.end());
    }
}
