// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.kernel.Zones;

/**
 * Something that goes otherwise than planned, from a moment on.
 *
 * @param from the moment; what has begun by then stays
 * @param lastDay last day it lasts
 * @param workerId who is sick, null for the other kinds
 * @param personId who is away, null for the other kinds
 * @param urgent what must take place, null for the other kinds
 */
public record Disruption(
        DisruptionKind kind,
        Instant from,
        LocalDate lastDay,
        @Nullable UUID workerId,
        @Nullable UUID personId,
        @Nullable VisitToPlan urgent) {

    boolean touches(LocalDate day) {
        boolean open = !day.isBefore(Zones.dayOf(from)) && !day.isAfter(lastDay);
        return open && (urgent == null || urgent.day().equals(day));
    }

    public boolean takesAway(UUID worker) {
        return worker.equals(workerId);
    }

    boolean takesOut(VisitToPlan visit) {
        return visit.personId().equals(personId);
    }
}
