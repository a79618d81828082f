// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.outcome;

import java.util.EnumSet;
import java.util.Set;
import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.platform.kernel.LocalizedText;
import org.zhongfu.platform.web.State;

/** The states of an outcome and the transitions between them. */
public enum OutcomeStatus implements State<OutcomeStatus> {
    /** The person is employed, a volunteer, or takes part. */
    ONGOING,
    /** It ended on a day, for a reason. */
    ENDED,
    /** It was entered by mistake. */
    VOIDED;

    @Override
    public Set<OutcomeStatus> next() {
        return switch (this) {
            case ONGOING -> EnumSet.of(ENDED, VOIDED);
            case ENDED -> EnumSet.of(VOIDED);
            case VOIDED -> EnumSet.noneOf(OutcomeStatus.class);
        };
    }

    @Override
    public LocalizedText label() {
        return CodeLabels.of("outcome-statuses", this);
    }
}
