// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.clock;

import java.util.EnumSet;
import java.util.Set;
import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.platform.kernel.LocalizedText;
import org.zhongfu.platform.web.State;

/** The states of a clock and the transitions between them. */
public enum ClockState implements State<ClockState> {
    /** Time passes. */
    RUNNING,
    /** Time does not pass: the case waits for others. */
    PAUSED,
    /** The stage is finished, or the case has ended. */
    STOPPED;

    @Override
    public Set<ClockState> next() {
        return switch (this) {
            case RUNNING -> EnumSet.of(PAUSED, STOPPED);
            case PAUSED -> EnumSet.of(RUNNING, STOPPED);
            case STOPPED -> EnumSet.noneOf(ClockState.class);
        };
    }

    @Override
    public LocalizedText label() {
        return CodeLabels.of("clock-states", this);
    }
}
