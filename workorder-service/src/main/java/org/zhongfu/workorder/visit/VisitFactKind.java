// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

/** What a device recorded; the code list {@code visit-fact-kinds} has the labels. */
public enum VisitFactKind {
    /** The worker arrived. */
    CHECK_IN,
    /** The worker and the person arrived at the second place of an escort. */
    ARRIVAL,
    /** The worker left. */
    CHECK_OUT;

    /** The operation that records it alone. */
    String operation() {
        return switch (this) {
            case CHECK_IN, ARRIVAL -> "checkInVisit"; // Who proves the arrival proves the visit.
            case CHECK_OUT -> "checkOutVisit";
        };
    }
}
