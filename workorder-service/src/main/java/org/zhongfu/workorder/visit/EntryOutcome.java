// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a date of a pattern; the code list {@code visit-pattern-date-outcomes} has the labels. */
@Schema(name = "VisitPatternDateOutcome")
public enum EntryOutcome {
    /** A visit is planned. */
    PLANNED,
    /** The worker has another visit at that time. */
    WORKER_BUSY,
    /** The worker is not employed, on leave or not qualified. */
    WORKER_NOT_ELIGIBLE,
    /** No worker is responsible. */
    NO_WORKER,
    /** As many visits as units are planned or served. */
    NO_UNITS_LEFT,
    /** The services of the person are paused. */
    PERSON_PAUSED,
    /** The day lies outside the period of the order. */
    OUTSIDE_PERIOD
}
