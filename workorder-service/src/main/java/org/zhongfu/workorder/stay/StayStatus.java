// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.stay;

import java.util.EnumSet;
import java.util.Set;
import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.platform.kernel.LocalizedText;
import org.zhongfu.platform.web.State;

/** The states of a stay; the code list {@code stay-statuses} has the labels. */
public enum StayStatus implements State<StayStatus> {
    /** The person is there. */
    ADMITTED,
    /** The person is away for some days and keeps the place. */
    ON_LEAVE,
    /** The stay has ended. */
    DISCHARGED;

    @Override
    public Set<StayStatus> next() {
        return switch (this) {
            case ADMITTED -> EnumSet.of(ON_LEAVE, DISCHARGED);
            case ON_LEAVE -> EnumSet.of(ADMITTED, DISCHARGED);
            case DISCHARGED -> EnumSet.noneOf(StayStatus.class);
        };
    }

    @Override
    public LocalizedText label() {
        return CodeLabels.of("stay-statuses", this);
    }
}
