// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.returnvisit;

import java.util.EnumSet;
import java.util.Set;
import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.platform.kernel.LocalizedText;
import org.zhongfu.platform.web.State;

/** The states of the task of a dissatisfied return visit and the transitions between them. */
public enum TaskState implements State<TaskState> {
    /** No officer takes care of it yet. */
    OPEN,
    /** An officer takes care of it. */
    TAKEN,
    /** Something was done; the person is to be asked again. */
    ANSWERED,
    /** Finished. */
    CLOSED;

    @Override
    public Set<TaskState> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(TAKEN);
            case TAKEN -> EnumSet.of(ANSWERED, CLOSED);
            case ANSWERED -> EnumSet.of(TAKEN, CLOSED);
            case CLOSED -> EnumSet.noneOf(TaskState.class);
        };
    }

    @Override
    public LocalizedText label() {
        return CodeLabels.of("return-visit-task-states", this);
    }
}
