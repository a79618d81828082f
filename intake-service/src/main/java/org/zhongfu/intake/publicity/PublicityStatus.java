// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.publicity;

import java.util.EnumSet;
import java.util.Set;
import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.platform.kernel.LocalizedText;
import org.zhongfu.platform.web.State;

/** The states of an event of policy publicity and the transitions between them. */
public enum PublicityStatus implements State<PublicityStatus> {
    /** It was held. */
    HELD,
    /** It was entered by mistake. */
    VOIDED;

    @Override
    public Set<PublicityStatus> next() {
        return switch (this) {
            case HELD -> EnumSet.of(VOIDED);
            case VOIDED -> EnumSet.noneOf(PublicityStatus.class);
        };
    }

    @Override
    public LocalizedText label() {
        return CodeLabels.of("publicity-statuses", this);
    }
}
