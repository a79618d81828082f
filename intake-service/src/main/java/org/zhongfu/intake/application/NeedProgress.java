// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.intake.fulfilment.NeedOutcome;

/**
 * How far a need is, for applicants: no provider, no worker, no place.
 *
 * @param serviceItem the service, a code of the list {@code service-items}
 * @param nextVisitOn civil day of the next planned visit; null when none is planned
 * @param steps what was reached so far, oldest first
 * @param outcome how far it is met; null before its work orders have ended
 */
public record NeedProgress(
        String serviceItem,
        NeedProgressStage stage,
        @Nullable LocalDate nextVisitOn,
        int unitsNeeded,
        int unitsDelivered,
        @Nullable NeedOutcome outcome,
        List<Step> steps) {

    public NeedProgress {
        steps = List.copyOf(steps);
    }

    /** A stage that was reached, and when. */
    public record Step(NeedProgressStage stage, Instant at) {}
}
