// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.change;

import java.util.EnumSet;
import java.util.Set;
import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.platform.kernel.LocalizedText;
import org.zhongfu.platform.web.State;

/** The states of a change and the transitions between them. */
public enum ServiceChangeStatus implements State<ServiceChangeStatus> {
    /** An officer proposed it; nothing has changed. */
    PROPOSED,
    /** Another officer approved it: it holds from its first day on. */
    APPROVED,
    /** Nothing changes. */
    REJECTED;

    @Override
    public Set<ServiceChangeStatus> next() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(APPROVED, REJECTED);
            case APPROVED, REJECTED -> EnumSet.noneOf(ServiceChangeStatus.class);
        };
    }

    @Override
    public LocalizedText label() {
        return CodeLabels.of("service-change-statuses", this);
    }
}
