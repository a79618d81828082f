// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.session;

import java.util.EnumSet;
import java.util.Set;
import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.platform.kernel.LocalizedText;
import org.zhongfu.platform.web.State;

/** The states of a session and the transitions between them. */
public enum SessionStatus implements State<SessionStatus> {
    /** In the calendars of its workers; persons can be enrolled. */
    PLANNED,
    /** It took place, and the list of attendance is recorded. */
    HELD,
    /** It does not take place. */
    CANCELLED;

    @Override
    public Set<SessionStatus> next() {
        return switch (this) {
            case PLANNED -> EnumSet.of(HELD, CANCELLED);
            case HELD, CANCELLED -> EnumSet.noneOf(SessionStatus.class);
        };
    }

    @Override
    public LocalizedText label() {
        return CodeLabels.of("session-statuses", this);
    }
}
