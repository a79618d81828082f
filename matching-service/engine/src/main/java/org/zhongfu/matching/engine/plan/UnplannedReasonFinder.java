// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

import org.zhongfu.matching.engine.plan.PlanResult.Reason;

/** Finds why a visit is left out, checking the most lasting reason first. */
final class UnplannedReasonFinder {

    private final ProblemData data;
    private final Schedule schedule;
    private final Insertion insertion;
    private final HardConstraints constraints;

    UnplannedReasonFinder(Schedule schedule) {
        this.schedule = schedule;
        data = schedule.data;
        insertion = new Insertion(schedule, null, null);
        constraints = new HardConstraints(schedule);
    }

    Reason of(int visit) {
        if (!hasQualifiedWorkers(visit)) {
            return Reason.NOBODY_QUALIFIED;
        }
        if (!fitsIntoEmpty(new Schedule(data), visit)) {
            return Reason.NOBODY_ON_DUTY;
        }
        return fitsHere(visit) ? Reason.COSTS_MORE_THAN_IT_IS_WORTH : Reason.NO_ROOM;
    }

    private boolean hasQualifiedWorkers(int visit) {
        int[] one = data.eligible[data.first[visit]];
        int b = data.second[visit];
        if (b < 0 || one.length == 0) {
            return one.length > 0;
        }
        int[] two = data.eligible[b];
        return two.length > 1 || (two.length == 1 && (one.length > 1 || one[0] != two[0]));
    }

    private boolean fitsHere(int visit) {
        schedule.begin();
        insertion.computeSlack();
        boolean fits = insertion.insertAtAnyCost(visit) && constraints.areMet();
        schedule.rollback();
        return fits;
    }

    /** True when it fits into empty routes. */
    private static boolean fitsIntoEmpty(Schedule empty, int visit) {
        Insertion alone = new Insertion(empty, null, null);
        empty.begin();
        return alone.insertAtAnyCost(visit) && new HardConstraints(empty).areMet();
    }
}
