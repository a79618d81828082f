// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

/**
 * What a plan may never break, whatever it costs: windows that allow no lateness, the longest overtime, and
 * companions that go together.
 */
final class HardRules {

    private final ProblemData question;
    private final Schedule schedule;

    HardRules(Schedule schedule) {
        this.schedule = schedule;
        question = schedule.question;
    }

    /** Leaves visits out until no rule is broken. */
    void enforce() {
        for (int offender = offender(); offender >= 0; offender = offender()) {
            schedule.begin();
            schedule.unplan(offender);
            schedule.settle();
        }
    }

    /** True when nothing is broken. */
    boolean hold() {
        return offender() < 0;
    }

    /** A visit that has to go, or -1. */
    private int offender() {
        for (int visit = 0; visit < question.visits; visit++) {
            if (schedule.isPlanned(visit) && schedule.isHalf(visit)) {
                return visit;
            }
        }
        for (int part = 0; part < question.parts; part++) {
            if (schedule.late[part] > 0 && question.latePrice[question.visitOf[part]] == ProblemData.HARD) {
                return question.visitOf[part];
            }
        }
        for (int w = 0; w < question.workers; w++) {
            int last = schedule.prev[question.node(w)];
            if (last < question.parts && schedule.days.backAt(w) > question.latestBack[w]) {
                return question.visitOf[last];
            }
        }
        return -1;
    }
}
