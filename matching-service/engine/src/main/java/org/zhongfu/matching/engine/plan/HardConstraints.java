// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

/**
 * What a plan may never break, whatever it costs: windows that allow no lateness, the longest overtime, and
 * companions that go together.
 */
final class HardConstraints {

    private final ProblemData data;
    private final Schedule schedule;

    HardConstraints(Schedule schedule) {
        this.schedule = schedule;
        data = schedule.data;
    }

    /** Leaves visits out until no rule is broken. */
    void enforce() {
        for (int offender = offender(); offender >= 0; offender = offender()) {
            schedule.begin();
            schedule.unplan(offender);
            schedule.updateTimes();
        }
    }

    /** True when nothing is broken. */
    boolean hold() {
        return offender() < 0;
    }

    /** A visit that has to go, or -1. */
    private int offender() {
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
