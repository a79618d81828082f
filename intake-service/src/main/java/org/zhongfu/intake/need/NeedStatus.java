// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.need;

import java.util.EnumSet;
import java.util.Set;
import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.platform.kernel.LocalizedText;
import org.zhongfu.platform.web.State;

/** The states of a need and the transitions between them. */
public enum NeedStatus implements State<NeedStatus> {
    /** In the ledger, not confirmed yet. */
    REGISTERED,
    /** Confirmed by an officer; it is matched with providers. */
    CONFIRMED,
    /** Withdrawn; its matches and work orders end. */
    WITHDRAWN,
    /** Met, or its period is over. */
    CLOSED;

    @Override
    public Set<NeedStatus> next() {
        return switch (this) {
            case REGISTERED -> EnumSet.of(CONFIRMED, WITHDRAWN);
            case CONFIRMED -> EnumSet.of(WITHDRAWN, CLOSED);
            case WITHDRAWN, CLOSED -> EnumSet.noneOf(NeedStatus.class);
        };
    }

    @Override
    public LocalizedText label() {
        return CodeLabels.of("need-statuses", this);
    }
}
