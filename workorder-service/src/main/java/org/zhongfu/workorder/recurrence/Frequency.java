// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.recurrence;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How visits recur; the code list {@code visit-pattern-frequencies} has the labels. */
@Schema(name = "VisitPatternFrequency")
public enum Frequency {
    /** Every day, or every few days. */
    DAILY,
    /** Each working day of the area, make-up working days included. */
    WORKING_DAYS,
    /** On some days of every week, or of every few weeks. */
    WEEKLY
}
