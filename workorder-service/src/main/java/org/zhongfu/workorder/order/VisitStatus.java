// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import java.util.EnumSet;
import java.util.Set;
import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.platform.kernel.LocalizedText;
import org.zhongfu.platform.web.State;

/** The states of a visit and the transitions between them. */
public enum VisitStatus implements State<VisitStatus> {
    /** In the calendar. */
    PLANNED,
    /** The worker checked in. */
    IN_PROGRESS,
    /** The worker checked out, and an exception of the proof waits for a decision: it does not count yet. */
    IN_REVIEW,
    /** The proof is complete or was confirmed: one unit is served. */
    VERIFIED,
    /** The person was not met, or the worker did not come. */
    NO_SHOW,
    /** It will not take place. */
    CANCELLED,
    /** It does not count. */
    VOIDED;

    @Override
    public Set<VisitStatus> next() {
        return switch (this) {
            case PLANNED -> EnumSet.of(IN_PROGRESS, NO_SHOW, CANCELLED);
            case IN_PROGRESS -> EnumSet.of(VERIFIED, IN_REVIEW, VOIDED);
            case IN_REVIEW -> EnumSet.of(VERIFIED, VOIDED);
            case VERIFIED -> EnumSet.of(VOIDED);
            case NO_SHOW, CANCELLED, VOIDED -> EnumSet.noneOf(VisitStatus.class);
        };
    }

    @Override
    public LocalizedText label() {
        return CodeLabels.of("visit-statuses", this);
    }
}
