// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.recurrence;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happens to dates that are holidays; the code list {@code visit-pattern-holiday-rules} has the labels. */
@Schema(name = "VisitPatternHolidayRule")
public enum HolidayRule {
    /** The visit takes place. */
    KEEP,
    /** There is no visit. */
    SKIP,
    /** The visit is made on the next working day, unless the pattern has a visit on that day already. */
    NEXT_WORKING_DAY
}
