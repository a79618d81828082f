// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

/**
 * The hard constraints that costs alone do not ensure: windows without lateness, maximum overtime, and companions that
 * are planned together.
 */
final class HardConstraints {

    private final ProblemData data;
    private final Schedule schedule;

    HardConstraints(Schedule schedule) {
        this.schedule = schedule;
        data = schedule.data;
    }

    /** Removes visits until no hard constraint is broken. */
    void enforce() {
        for (int violatingVisit = violatingVisit(); violatingVisit >= 0; violatingVisit = violatingVisit()) {
            schedule.begin();
            schedule.unplan(violatingVisit);
            schedule.updateTimes();
        }
    }

    /** True when no hard constraint is broken. */
    boolean areMet() {
        return violatingVisit() < 0;
    }

    /** A visit that breaks a hard constraint, or -1. */
    private int violatingVisit() {
        for (int visit = 0; visit < data.visits; visit++) {
            if (schedule.isPlanned(visit) && schedule.isWithoutCompanion(visit)) {
                return visit;
            }
        }
        for (int part = 0; part < data.parts; part++) {
            if (schedule.late[part] > 0 && data.latenessWeight[data.visitOf[part]] == ProblemData.HARD_PENALTY) {
                return data.visitOf[part];
            }
        }
        for (int w = 0; w < data.workers; w++) {
            int last = schedule.prev[data.node(w)];
            if (last < data.parts && schedule.days.returnTimeOf(w) > data.latestReturn[w]) {
                return data.visitOf[last];
            }
        }
        return -1;
    }
}
