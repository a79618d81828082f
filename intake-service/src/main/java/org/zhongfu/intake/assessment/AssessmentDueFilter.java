// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.platform.web.Problem;

/**
 * Which due assessments a list shows; null does not restrict.
 *
 * @param dueFrom first day on which they are due
 * @param dueTo last day on which they are due
 */
public record AssessmentDueFilter(
        @Nullable String areaCode,
        @Nullable String instrument,
        @Nullable PersonId personId,
        @Nullable LocalDate dueFrom,
        LocalDate dueTo) {

    /** How many days ahead a list looks, unless the request says otherwise. */
    public static final int DAYS_AHEAD = 30;

    /** States by which the list is filtered. */
    public enum DueState {
        /** Due today or later. */
        DUE,
        /** The day has passed. */
        OVERDUE
    }

    /**
     * The filter of a request.
     *
     * @throws Problem 400 when there is no such instrument
     */
    public static AssessmentDueFilter of(
            @Nullable String areaCode,
            @Nullable String instrument,
            @Nullable PersonId personId,
            @Nullable DueState state,
            @Nullable Integer dueWithinDays,
            @Nullable Integer olderThanDays,
            LocalDate today) {
        if (instrument != null
                && Instruments.all().stream().noneMatch(each -> each.code().equals(instrument))) {
            throw Problem.invalid(
                    "instrument",
                    "is no instrument; see GET /api/v1/assessment-instruments",
                    "没有该量表，请查看 GET /api/v1/assessment-instruments");
        }
        LocalDate ahead = today.plusDays(dueWithinDays == null ? DAYS_AHEAD : dueWithinDays);
        LocalDate last = olderThanDays != null
                ? today.minusDays(olderThanDays)
                : state == DueState.OVERDUE ? today.minusDays(1) : ahead;
        return new AssessmentDueFilter(areaCode, instrument, personId, state == DueState.DUE ? today : null, last);
    }
}
