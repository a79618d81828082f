// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.assessment;

import java.util.EnumSet;
import java.util.Set;
import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.platform.kernel.LocalizedText;
import org.zhongfu.platform.web.State;

/** The states of an assessment and the transitions between them. */
public enum AssessmentState implements State<AssessmentState> {
    /** Recorded by who assessed. */
    RECORDED,
    /** Reviewed by another person. */
    REVIEWED,
    /** Disputed by the person or a representative; somebody else assesses again. */
    DISPUTED,
    /** Assessed again after a dispute; it counts until the day of the new one. */
    REASSESSED,
    /** Replaced by a corrected version; it no longer counts. */
    CORRECTED;

    @Override
    public Set<AssessmentState> next() {
        return switch (this) {
            case RECORDED -> EnumSet.of(REVIEWED, DISPUTED, CORRECTED);
            case REVIEWED -> EnumSet.of(DISPUTED, CORRECTED);
            case DISPUTED -> EnumSet.of(REASSESSED);
            case REASSESSED, CORRECTED -> EnumSet.noneOf(AssessmentState.class);
        };
    }

    @Override
    public LocalizedText label() {
        return CodeLabels.of("assessment-states", this);
    }
}
