// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.childalert;

import java.util.EnumSet;
import java.util.Set;
import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.platform.kernel.LocalizedText;
import org.zhongfu.platform.web.State;

/** The states of an alert about a child and the transitions between them. */
public enum ChildAlertState implements State<ChildAlertState> {
    /** No officer takes care of it yet. */
    OPEN,
    /** An officer takes care of it. */
    TAKEN,
    /** Something was done. */
    CLOSED;

    @Override
    public Set<ChildAlertState> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(TAKEN);
            case TAKEN -> EnumSet.of(CLOSED);
            case CLOSED -> EnumSet.noneOf(ChildAlertState.class);
        };
    }

    @Override
    public LocalizedText label() {
        return CodeLabels.of("child-alert-states", this);
    }
}
