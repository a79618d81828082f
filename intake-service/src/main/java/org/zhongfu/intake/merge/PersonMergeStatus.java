// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.merge;

import java.util.EnumSet;
import java.util.Set;
import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.platform.kernel.LocalizedText;
import org.zhongfu.platform.web.State;

/** The states of a merge and the transitions between them. */
public enum PersonMergeStatus implements State<PersonMergeStatus> {
    /** An officer proposed it; nothing has been moved. */
    PROPOSED,
    /** Another officer approved it: the records of the duplicate belong to the surviving file. */
    APPROVED,
    /** The files are not merged. */
    REJECTED,
    /** What was moved belongs to the duplicate again. */
    UNDONE;

    @Override
    public Set<PersonMergeStatus> next() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(APPROVED, REJECTED);
            case APPROVED -> EnumSet.of(UNDONE);
            case REJECTED, UNDONE -> EnumSet.noneOf(PersonMergeStatus.class);
        };
    }

    @Override
    public LocalizedText label() {
        return CodeLabels.of("person-merge-statuses", this);
    }
}
