// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.search;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.platform.kernel.Zones;

/**
 * A disruption of a plan.
 *
 * @param from when it begins; visits that have begun by then do not change
 * @param lastDay last day it lasts
 * @param workerId the worker who is sick; null for the other kinds
 * @param personId the person who is away; null for the other kinds
 * @param urgent the visit that must take place; null for the other kinds
 */
public record Disruption(
        DisruptionKind kind,
        Instant from,
        LocalDate lastDay,
        @Nullable WorkerId workerId,
        @Nullable PersonId personId,
        @Nullable VisitToPlan urgent) {

    /** True when the day may have to be planned again. */
    boolean affects(LocalDate day) {
        boolean inPeriod = !day.isBefore(Zones.dayOf(from)) && !day.isAfter(lastDay);
        return inPeriod && (urgent == null || urgent.day().equals(day));
    }

    /** True when this worker is the one who is sick. */
    public boolean affectsWorker(WorkerId worker) {
        return worker.equals(workerId);
    }

    /** True when the person of the visit is away. */
    boolean affectsPersonOf(VisitToPlan visit) {
        return visit.personId().equals(personId);
    }
}
