// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.recurrence;

import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.platform.kernel.LocalizedText;
import org.zhongfu.platform.web.State;

/** The states of a pattern; the code list {@code visit-pattern-statuses} has the labels. */
@Schema(name = "VisitPatternStatus")
public enum PatternStatus implements State<PatternStatus> {
    /** Visits follow from it until its last day. */
    ACTIVE,
    /** A coordinator ended it before the day that was agreed. */
    ENDED;

    @Override
    public Set<PatternStatus> next() {
        return switch (this) {
            case ACTIVE -> EnumSet.of(ENDED);
            case ENDED -> EnumSet.noneOf(PatternStatus.class);
        };
    }

    @Override
    public LocalizedText label() {
        return CodeLabels.of("visit-pattern-statuses", this);
    }
}
