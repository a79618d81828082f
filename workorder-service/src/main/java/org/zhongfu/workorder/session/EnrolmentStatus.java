// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.session;

import java.util.EnumSet;
import java.util.Set;
import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.platform.kernel.LocalizedText;
import org.zhongfu.platform.web.State;

/** The states of an enrolment and the transitions between them. */
public enum EnrolmentStatus implements State<EnrolmentStatus> {
    /** On the waiting list: a place that becomes free is given to the one who waits longest. */
    WAITING,
    /** Has a place; a unit of the order is kept for it. */
    ENROLLED,
    /** Was there; the attendance is a visit of the order. */
    ATTENDED,
    /** Had a place and did not come. */
    ABSENT,
    /** Given up by the person before the session. */
    WITHDRAWN,
    /** Ended because the session or the order did. */
    CANCELLED;

    @Override
    public Set<EnrolmentStatus> next() {
        return switch (this) {
            case WAITING -> EnumSet.of(ENROLLED, WITHDRAWN, CANCELLED);
            case ENROLLED -> EnumSet.of(ATTENDED, ABSENT, WITHDRAWN, CANCELLED);
            case ATTENDED -> EnumSet.of(ATTENDED, ABSENT); // Once the visit was voided.
            case ABSENT -> EnumSet.of(ATTENDED);
            case WITHDRAWN, CANCELLED -> EnumSet.noneOf(EnrolmentStatus.class);
        };
    }

    @Override
    public LocalizedText label() {
        return CodeLabels.of("session-enrolment-statuses", this);
    }
}
